// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertText } from '@/lib/dom/insert-text';

/** A browser's editing commands, as far as boxes of text are concerned. */
class FakeEditing {
  readonly commands: string[] = [];
  readonly #history: { readonly box: HTMLTextAreaElement; readonly value: string }[] = [];
  /** What the browser makes of a text, e.g. cuts it. */
  take: (text: string) => string = (text) => text;
  isWorking = true;

  install(target: Document): void {
    Reflect.set(target, 'execCommand', (command: string, _ui: boolean, value: string) =>
      this.#run(target, command, value),
    );
  }

  #run(target: Document, command: string, value: string): boolean {
    this.commands.push(command);
    if (!this.isWorking || command === 'insertHTML') return false;
    if (command === 'undo') return this.#undo();
    const box = target.activeElement;
    if (!isTextArea(box)) return false;
    this.#history.push({ box, value: box.value });
    box.setRangeText(this.take(value), box.selectionStart, box.selectionEnd, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return true;
  }

  #undo(): boolean {
    const step = this.#history.pop();
    if (!step) return false;
    step.box.value = step.value;
    return true;
  }
}

function isTextArea(element: unknown): element is HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement;
}

let editing: FakeEditing;

beforeEach(() => {
  editing = new FakeEditing();
  editing.install(document);
});

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'execCommand');
});

function addBox(html = '<textarea></textarea>', draft = ''): HTMLTextAreaElement {
  document.body.innerHTML = html;
  const box = document.querySelector('textarea');
  if (!box) throw new Error('no box');
  if (draft !== '') box.value = draft;
  return box;
}

const inserted = { kind: 'inserted', isUndoable: true };

describe('insertText', () => {
  it('inserts at the caret and leaves the caret behind the text', () => {
    const box = addBox(undefined, 'abcdef');
    box.setSelectionRange(3, 3);
    expect(insertText(box, 'X\nY', 'at-caret')).toEqual(inserted);
    expect(box.value).toBe('abcX\nYdef');
    expect([box.selectionStart, box.selectionEnd]).toEqual([6, 6]);
    expect(document.activeElement).toBe(box);
  });

  it('keeps what is selected, as a part of the draft', () => {
    const box = addBox(undefined, 'abcdef');
    box.setSelectionRange(1, 3);
    insertText(box, '-', 'at-caret');
    expect(box.value).toBe('abc-def');
  });

  it('replaces the whole draft', () => {
    const box = addBox(undefined, 'old');
    expect(insertText(box, 'new', 'replace')).toEqual(inserted);
    expect(box.value).toBe('new');
  });

  it('touches nothing when the box holds the text already', () => {
    const box = addBox(undefined, 'same');
    expect(insertText(box, 'same', 'replace')).toEqual(inserted);
    expect(editing.commands).toEqual([]);
  });

  it('makes one kind of line end of all', () => {
    const box = addBox();
    insertText(box, 'a\r\nb\rc', 'at-caret');
    expect(box.value).toBe('a\nb\nc');
  });

  it('tries the quicker command first for long texts', () => {
    const box = addBox();
    insertText(box, 'line\n'.repeat(20), 'at-caret');
    expect(editing.commands).toEqual(['insertHTML', 'insertText']);
  });

  it('falls back to a change outside the undo history, and says so', () => {
    editing.isWorking = false;
    const box = addBox(undefined, 'draft ');
    box.setSelectionRange(6, 6);
    const events: Event[] = [];
    document.addEventListener('input', (event) => events.push(event), { once: true });
    expect(insertText(box, 'text', 'at-caret')).toEqual({ kind: 'inserted', isUndoable: false });
    expect(box.value).toBe('draft text');
    expect(events).toMatchObject([{ inputType: 'insertText', data: 'text', composed: true }]);
  });

  it('falls back where the browser has no editing commands', () => {
    Reflect.deleteProperty(document, 'execCommand');
    expect(insertText(addBox(), 'text', 'at-caret')).toEqual({ kind: 'inserted', isUndoable: false });
  });

  it('gives back the draft when the box alters the text', () => {
    editing.take = (text) => text.slice(0, 2);
    const box = addBox(undefined, 'draft');
    expect(insertText(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason: 'not-taken' });
    expect(box.value).toBe('draft');
  });

  it('gives back the draft when the page alters the text after an unknown way', () => {
    editing.isWorking = false;
    const box = addBox(undefined, 'draft');
    box.addEventListener('input', () => {
      if (box.value.length > 6) box.value = box.value.slice(0, 6);
    });
    expect(insertText(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason: 'not-taken' });
    expect(box.value).toBe('draft');
  });

  it('refuses when the page takes the box away at the first touch', () => {
    const box = addBox();
    box.addEventListener('focus', () => box.remove());
    expect(insertText(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason: 'not-taken' });
  });

  it('asks again what the box holds once it has the focus', () => {
    const box = addBox(undefined, 'hint');
    box.addEventListener('focus', () => {
      box.value = '';
    });
    expect(insertText(box, 'text', 'at-caret')).toEqual(inserted);
    expect(box.value).toBe('text');
  });

  const refusals: readonly [name: string, html: string, reason: string][] = [
    ['a read-only box', '<textarea readonly></textarea>', 'read-only'],
    ['a disabled box', '<textarea disabled></textarea>', 'read-only'],
    ['a box that is not displayed', '<textarea style="display: none"></textarea>', 'hidden'],
    ['a box in a hidden part', '<div hidden><textarea></textarea></div>', 'hidden'],
    ['an inert box', '<div inert><textarea></textarea></div>', 'hidden'],
  ];
  it.each(refusals)('refuses %s', (_name, html, reason) => {
    const box = addBox(html);
    expect(insertText(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason });
    expect(box.value).toBe('');
    expect(document.activeElement).not.toBe(box);
  });

  it('refuses what is no box', () => {
    document.body.innerHTML = '<div></div><input type="checkbox"><div contenteditable="false"></div>';
    const reasons = [...document.body.querySelectorAll<HTMLElement>('*')].map((element) =>
      insertText(element, 'a', 'replace'),
    );
    expect(reasons.map((outcome) => 'reason' in outcome && outcome.reason)).toEqual([
      'no-reply-field',
      'no-reply-field',
      'read-only',
    ]);
  });

  it('refuses a box that the page has removed', () => {
    const box = addBox();
    box.remove();
    expect(insertText(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason: 'no-reply-field' });
  });

  it('refuses lines in a box of one line', () => {
    document.body.innerHTML = '<input type="text">';
    const box = document.querySelector('input');
    expect(box && insertText(box, 'a\nb', 'at-caret')).toEqual({ kind: 'refused', reason: 'not-taken' });
  });

  it('never cuts: says by how much a text is too long', () => {
    const box = addBox('<textarea maxlength="10"></textarea>', 'draft');
    expect(insertText(box, '123456', 'at-caret')).toEqual({ kind: 'refused', reason: 'too-long', tooManyBy: 1 });
    expect(box.value).toBe('draft');
    expect(insertText(box, '12\n45', 'at-caret')).toEqual(inserted);
  });

  it('keeps to the limit that a component states for the box inside it', () => {
    document.body.innerHTML = '<kat-textarea maxlength="4"></kat-textarea>';
    const root = document.body.firstElementChild?.attachShadow({ mode: 'open' });
    const box = document.createElement('textarea');
    root?.append(box);
    expect(insertText(box, '12345', 'replace')).toEqual({ kind: 'refused', reason: 'too-long', tooManyBy: 1 });
  });

  it('always holds the draft with the text in its place, or the draft alone', () => {
    fc.assert(
      fc.property(
        fc.record({
          draft: fc.string(),
          text: fc.string({ minLength: 1 }),
          caret: fc.nat(),
          room: fc.nat(30),
          take: fc.nat(20),
        }),
        ({ draft, text, caret, room, take }) => {
          const box = addBox(`<textarea maxlength="${room}"></textarea>`, draft);
          const before = box.value;
          const at = caret % (before.length + 1);
          box.setSelectionRange(at, at);
          editing.take = (whole) => whole.slice(0, take + 1);
          const outcome = insertText(box, text, 'at-caret');
          const wanted = text.replace(/\r\n?/g, '\n');
          expect(box.value).toBe(
            outcome.kind === 'inserted' ? before.slice(0, at) + wanted + before.slice(at) : before,
          );
        },
      ),
    );
  });
});
