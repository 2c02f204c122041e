/** Text boxes: the browser's own, and those that a framework or a component holds the value of. */
import { h as preactElement, render as renderPreact } from 'preact';
import { useState as usePreactState } from 'preact/hooks';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createApp, ref, vModelText, h as vueElement, watch, withDirectives } from 'vue';
import type { DraftInEditor, MountEditor, MountedEditor } from '../editor-page';

type Box = HTMLTextAreaElement | HTMLInputElement;

function editorOf(box: Box, model: () => string): MountedEditor {
  box.setAttribute('data-reply-field', '');
  return {
    model,
    shown: () => ({ text: box.value, start: box.selectionStart ?? -1, end: box.selectionEnd ?? -1 }),
    select: ({ start, end }) => {
      box.focus();
      box.setSelectionRange(start, end);
    },
  };
}

function boxIn(root: ParentNode): HTMLTextAreaElement {
  const box = root.querySelector('textarea');
  if (!box) throw new Error('no box');
  return box;
}

const plain =
  (name: 'textarea' | 'input', within: (host: HTMLElement) => Node = (host) => host): MountEditor =>
  (host, { text }) => {
    const parent = within(host);
    const box = (parent.ownerDocument ?? document).createElement(name);
    box.defaultValue = text;
    parent.appendChild(box);
    return editorOf(box, () => box.value);
  };

function frameBody(host: HTMLElement): HTMLElement {
  const frame = document.createElement('iframe');
  host.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no frame');
  frame.focus();
  return inner.body;
}

interface BoxOfFramework {
  readonly draft: string;
  readonly onModel: (value: string) => void;
}

function ReactBox({ draft, limit, onModel }: BoxOfFramework & { readonly limit: number }) {
  const [value, setValue] = useState(draft);
  onModel(value);
  const onChange = (event: { target: { value: string } }) => setValue(event.target.value.slice(0, limit));
  return createElement('textarea', { value, onChange });
}

function PreactBox({ draft, onModel }: BoxOfFramework) {
  const [value, setValue] = usePreactState(draft);
  onModel(value);
  const onInput = (event: { currentTarget: HTMLTextAreaElement }) => setValue(event.currentTarget.value);
  return preactElement('textarea', { value, onInput });
}

/** Keeps at most `limit` characters, as boxes with a counter do. */
const react =
  (limit = Number.POSITIVE_INFINITY): MountEditor =>
  (host, draft) => {
    let model = '';
    const onModel = (value: string) => {
      model = value;
    };
    const root = createRoot(host);
    flushSync(() => root.render(createElement(ReactBox, { draft: draft.text, limit, onModel })));
    return { ...editorOf(boxIn(host), () => model), unmount: () => root.unmount() };
  };

const preact: MountEditor = (host, draft) => {
  let model = '';
  const onModel = (value: string) => {
    model = value;
  };
  renderPreact(preactElement(PreactBox, { draft: draft.text, onModel }), host);
  return { ...editorOf(boxIn(host), () => model), unmount: () => renderPreact(null, host) };
};

const vue =
  (limit = Number.POSITIVE_INFINITY): MountEditor =>
  (host, draft) => {
    const value = ref(draft.text);
    const take = (text: string) => {
      value.value = text;
    };
    // A watcher of Vue looks only after the turn.
    watch(value, (text) => take(text.slice(0, limit)));
    const render = () =>
      withDirectives(vueElement('textarea', { 'onUpdate:modelValue': take }), [[vModelText, value.value]]);
    const app = createApp({ render });
    app.mount(host);
    return { ...editorOf(boxIn(host), () => value.value), unmount: () => app.unmount() };
  };

/** As Katal's: the host's property and attribute mirror the box in its open shadow root. */
class KatTextarea extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const box = document.createElement('textarea');
    box.addEventListener('input', () => this.setAttribute('value', box.value));
    root.append(box);
  }

  static observedAttributes = ['value'];

  attributeChangedCallback(_name: string, _before: string | null, value: string | null): void {
    const box = this.shadowRoot?.querySelector('textarea');
    if (box && box.value !== value) box.value = value ?? '';
  }

  get value(): string {
    return this.getAttribute('value') ?? '';
  }
}
customElements.define('kat-textarea', KatTextarea);

const katTextarea: MountEditor = (host, { text }: DraftInEditor) => {
  const element = new KatTextarea();
  element.setAttribute('value', text);
  host.append(element);
  return editorOf(boxIn(element.shadowRoot ?? element), () => element.value);
};

const shadow = (host: HTMLElement): Node =>
  host.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });

export const boxes: Readonly<Record<string, MountEditor>> = {
  textarea: plain('textarea'),
  input: plain('input'),
  'textarea in an open shadow root': plain('textarea', shadow),
  'textarea in a frame': plain('textarea', frameBody),
  'kat-textarea': katTextarea,
  React: react(),
  'React that cuts': react(200),
  Preact: preact,
  Vue: vue(),
  'Vue that cuts': vue(200),
};
