/** The page on which the browser checks play: one box of every kind, and Replydock's DOM tools within reach. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createDock } from '@/lib/dom/dock';
import { insertText, rememberCaret } from '@/lib/dom/insert-text';
import { onShortcut } from '@/lib/dom/keys';
import { createMarks } from '@/lib/dom/mark';
import { visibleText } from '@/lib/dom/text';
import { watchPage } from '@/lib/dom/watch-page';

const boxes = new Map<string, HTMLElement>();
let reactState = '';

function ReactBox({ limit }: { readonly limit?: number }) {
  const [value, setValue] = useState('');
  reactState = value;
  return createElement('textarea', {
    id: 'react',
    value,
    onChange: (event: { readonly target: { readonly value: string } }) => setValue(event.target.value.slice(0, limit)),
  });
}

function addBox(name: string, root: ParentNode & Node, html: string): HTMLElement {
  const holder = (root.ownerDocument ?? document).createElement('div');
  holder.innerHTML = html;
  const box = holder.firstElementChild;
  root.append(holder);
  if (!(box && 'focus' in box)) throw new Error(`no box ${name}`);
  const element = box;
  if (!isHtml(element)) throw new Error(`no box ${name}`);
  element.id = name;
  element.style.width = '300px';
  element.style.minHeight = '40px';
  boxes.set(name, element);
  return element;
}

function isHtml(element: Element): element is HTMLElement {
  return 'isContentEditable' in element;
}

function addShadow(mode: ShadowRootMode): ShadowRoot {
  const host = document.createElement('kat-textarea');
  document.body.append(host);
  return host.attachShadow({ mode });
}

function addFrame(): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no frame');
  return inner;
}

async function setUp(): Promise<void> {
  addBox('plain', document.body, '<textarea></textarea>');
  const reactHome = document.createElement('div');
  document.body.append(reactHome);
  const limit = new URLSearchParams(location.search).get('limit');
  createRoot(reactHome).render(createElement(ReactBox, limit ? { limit: Number(limit) } : {}));
  addBox('open-shadow', addShadow('open'), '<textarea></textarea>');
  addBox('closed-shadow', addShadow('closed'), '<textarea></textarea>');
  addBox('editable', document.body, '<div contenteditable="true"></div>');
  addBox('editable-pre', document.body, '<div contenteditable="true"></div>').style.whiteSpace = 'pre-wrap';
  addBox('editable-paragraphs', document.body, '<div contenteditable="true"><p><br></p></div>');
  addBox('editable-plain', document.body, '<div contenteditable="plaintext-only"></div>');
  addBox('editable-shadow', addShadow('open'), '<div contenteditable="true"></div>');
  addBox('frame', addFrame().body, '<textarea></textarea>');
  addBox('editable-frame', addFrame().body, '<div contenteditable="true"></div>');
  addBox('limited', document.body, '<textarea maxlength="20"></textarea>');
  addBox('read-only', document.body, '<textarea readonly></textarea>');
  addBox('disabled', document.body, '<textarea disabled></textarea>');
  addBox('unseen', document.body, '<textarea></textarea>').style.display = 'none';
  addBox('invisible', document.body, '<textarea></textarea>').style.visibility = 'hidden';
  const set = document.createElement('fieldset');
  set.disabled = true;
  document.body.append(set);
  addBox('in-disabled-set', set, '<textarea></textarea>');
  const inert = addBox('inert', document.body, '<textarea></textarea>');
  inert.parentElement?.toggleAttribute('inert', true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const react = document.querySelector<HTMLElement>('#react');
  if (react) boxes.set('react', react);
}

function box(name: string): HTMLElement {
  const found = boxes.get(name);
  if (!found) throw new Error(`no box ${name}`);
  return found;
}

function textOf(name: string): string {
  const element = box(name);
  return 'value' in element ? String(element.value) : String(Reflect.get(element, 'innerText'));
}

const stage = {
  box,
  valueOf: textOf,
  reactState: () => reactState,
  insert: async (name: string, text: string, mode: 'at-caret' | 'replace') => {
    const startedAt = performance.now();
    const outcome = await insertText(box(name), { text, mode });
    return { outcome, ms: performance.now() - startedAt };
  },
  dom: { createDock, createMarks, insertText, onShortcut, rememberCaret, visibleText, watchPage },
};
export type StagePage = typeof stage;

declare global {
  interface Window {
    stage: StagePage;
    isStageReady: boolean;
    noted: unknown[];
    stopped: AbortController;
  }
}

window.stage = stage;
window.noted = [];
window.stopped = new AbortController();
setUp().then(() => {
  window.isStageReady = true;
});
