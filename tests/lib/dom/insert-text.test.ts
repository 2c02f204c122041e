// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertText, rememberCaret } from '@/lib/dom/insert-text';
import type { Insertion } from '@/lib/domain/conversation/insertion';

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

const insert = (box: HTMLElement, text: string, mode: Insertion['mode']) => insertText(box, { text, mode });

describe('insertText', () => {
  it('inserts at the caret and leaves the caret behind the text', async () => {
    const box = addBox(undefined, 'abcdef');
    box.setSelectionRange(3, 3);
    expect(await insert(box, 'X\nY', 'at-caret')).toEqual(inserted);
    expect(box.value).toBe('abcX\nYdef');
    expect([box.selectionStart, box.selectionEnd]).toEqual([6, 6]);
    expect(document.activeElement).toBe(box);
  });

  it('keeps what is selected, as a part of the draft', async () => {
    const box = addBox(undefined, 'abcdef');
    box.setSelectionRange(1, 3);
    await insert(box, '-', 'at-caret');
    expect(box.value).toBe('abc-def');
  });

  it('replaces the whole draft', async () => {
    const box = addBox(undefined, 'old');
    expect(await insert(box, 'new', 'replace')).toEqual(inserted);
    expect(box.value).toBe('new');
  });

  it('touches nothing when the box holds the text already', async () => {
    const box = addBox(undefined, 'same');
    expect(await insert(box, 'same', 'replace')).toEqual(inserted);
    expect(editing.commands).toEqual([]);
  });

  it('makes one kind of line end of all', async () => {
    const box = addBox();
    await insert(box, 'a\r\nb\rc', 'at-caret');
    expect(box.value).toBe('a\nb\nc');
  });

  it('tries the quicker command first for long texts', async () => {
    const box = addBox();
    await insert(box, 'line\n'.repeat(20), 'at-caret');
    expect(editing.commands).toEqual(['insertHTML', 'insertText']);
  });

  it('falls back to a change outside the undo history, and says so', async () => {
    editing.isWorking = false;
    const box = addBox(undefined, 'draft ');
    box.setSelectionRange(6, 6);
    const events: Event[] = [];
    document.addEventListener('input', (event) => events.push(event), { once: true });
    expect(await insert(box, 'text', 'at-caret')).toEqual({ kind: 'inserted', isUndoable: false });
    expect(box.value).toBe('draft text');
    expect(events).toMatchObject([{ inputType: 'insertText', data: 'text', composed: true }]);
  });

  it('falls back where the browser has no editing commands', async () => {
    Reflect.deleteProperty(document, 'execCommand');
    expect(await insert(addBox(), 'text', 'at-caret')).toEqual({ kind: 'inserted', isUndoable: false });
  });

  it('gives back the draft when the box alters the text', async () => {
    editing.take = (text) => text.toUpperCase();
    const box = addBox(undefined, 'draft');
    expect(await insert(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason: 'not-taken' });
    expect(box.value).toBe('draft');
  });

  it('says by how much a text is too long for a page that cuts', async () => {
    editing.take = (text) => text.slice(0, 2);
    const box = addBox(undefined, 'draft');
    box.setSelectionRange(5, 5);
    const refusal = { kind: 'refused', reason: 'too-long', tooManyBy: 2 };
    expect(await insert(box, 'text', 'at-caret')).toEqual(refusal);
    expect(box.value).toBe('draft');
  });

  it('gives back the draft when the page alters the text a moment later', async () => {
    const box = addBox(undefined, 'draft ');
    box.setSelectionRange(6, 6);
    box.addEventListener('input', () => {
      queueMicrotask(() => {
        box.value = box.value.slice(0, 8);
      });
    });
    expect(await insert(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason: 'too-long', tooManyBy: 2 });
    expect(box.value).toBe('draft ');
  });

  it('leaves a box alone that has meanwhile come to belong to something else', async () => {
    const box = addBox(undefined, 'draft ');
    let isStillMeant = true;
    box.addEventListener('input', () => {
      queueMicrotask(() => {
        box.value = 'draft of another';
        isStillMeant = false;
      });
    });
    const outcome = await insertText(box, { text: 'text', mode: 'append', isStillMeant: () => isStillMeant });
    expect(outcome).toEqual(inserted);
    expect(box.value).toBe('draft of another');
  });

  it('appends behind the draft wherever the caret is', async () => {
    const box = addBox(undefined, 'abc');
    box.setSelectionRange(1, 1);
    await insert(box, 'X', 'append');
    expect(box.value).toBe('abcX');
  });

  it('puts the caret at the first stop', async () => {
    const box = addBox(undefined, 'ab');
    box.setSelectionRange(1, 1);
    await insertText(box, { text: 'x\r\ny', mode: 'at-caret', cursors: [4, 3, 99] });
    expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(['ax\nyb', 3, 3]);
  });

  it('refuses while an input method composes', async () => {
    const box = addBox(undefined, 'draft');
    rememberCaret(box, new AbortController().signal);
    box.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(await insert(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason: 'not-taken' });
    box.dispatchEvent(new CompositionEvent('compositionend'));
    expect(await insert(box, 'text', 'at-caret')).toEqual(inserted);
  });

  it('keeps to the limit that a counter beside the box shows', async () => {
    const box = addBox('<div><textarea></textarea><p>5 / 100</p></div>', 'draft');
    const refusal = { kind: 'refused', reason: 'too-long', tooManyBy: 1 };
    expect(await insert(box, 'x'.repeat(96), 'at-caret')).toEqual(refusal);
    expect(await insert(box, 'x'.repeat(95), 'at-caret')).toEqual(inserted);
  });

  it('gives back the draft when the page alters the text after an unknown way', async () => {
    editing.isWorking = false;
    const box = addBox(undefined, 'draft');
    box.addEventListener('input', () => {
      if (box.value.length > 6) box.value = box.value.slice(0, 6);
    });
    expect(await insert(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason: 'too-long', tooManyBy: 3 });
    expect(box.value).toBe('draft');
  });

  it('refuses when the page takes the box away at the first touch', async () => {
    const box = addBox();
    box.addEventListener('focus', () => box.remove());
    expect(await insert(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason: 'not-taken' });
  });

  it('asks again what the box holds once it has the focus', async () => {
    const box = addBox(undefined, 'hint');
    box.addEventListener('focus', () => {
      box.value = '';
    });
    expect(await insert(box, 'text', 'at-caret')).toEqual(inserted);
    expect(box.value).toBe('text');
  });

  const refusals: readonly [name: string, html: string, reason: string][] = [
    ['a read-only box', '<textarea readonly></textarea>', 'read-only'],
    ['a disabled box', '<textarea disabled></textarea>', 'read-only'],
    ['a box that is not displayed', '<textarea style="display: none"></textarea>', 'hidden'],
    ['a box in a hidden part', '<div hidden><textarea></textarea></div>', 'hidden'],
    ['an inert box', '<div inert><textarea></textarea></div>', 'hidden'],
  ];
  it.each(refusals)('refuses %s', async (_name, html, reason) => {
    const box = addBox(html);
    expect(await insert(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason });
    expect(box.value).toBe('');
    expect(document.activeElement).not.toBe(box);
  });

  it('refuses what is no box', async () => {
    document.body.innerHTML = '<div></div><input type="checkbox"><div contenteditable="false"></div>';
    const reasons = await Promise.all(
      [...document.body.querySelectorAll<HTMLElement>('*')].map((element) => insert(element, 'a', 'replace')),
    );
    expect(reasons.map((outcome) => 'reason' in outcome && outcome.reason)).toEqual([
      'no-reply-field',
      'no-reply-field',
      'read-only',
    ]);
  });

  it('refuses a box that the page has removed', async () => {
    const box = addBox();
    box.remove();
    expect(await insert(box, 'text', 'at-caret')).toEqual({ kind: 'refused', reason: 'no-reply-field' });
  });

  it('refuses lines in a box of one line', async () => {
    document.body.innerHTML = '<input type="text">';
    const box = document.querySelector('input');
    expect(box && (await insert(box, 'a\nb', 'at-caret'))).toEqual({ kind: 'refused', reason: 'not-taken' });
  });

  it('never cuts: says by how much a text is too long', async () => {
    const box = addBox('<textarea maxlength="10"></textarea>', 'draft');
    expect(await insert(box, '123456', 'at-caret')).toEqual({ kind: 'refused', reason: 'too-long', tooManyBy: 1 });
    expect(box.value).toBe('draft');
    expect(await insert(box, '12\n45', 'at-caret')).toEqual(inserted);
  });

  it('keeps to the limit that a component states for the box inside it', async () => {
    document.body.innerHTML = '<kat-textarea maxlength="4"></kat-textarea>';
    const root = document.body.firstElementChild?.attachShadow({ mode: 'open' });
    const box = document.createElement('textarea');
    root?.append(box);
    expect(await insert(box, '12345', 'replace')).toEqual({ kind: 'refused', reason: 'too-long', tooManyBy: 1 });
  });

  it('puts the text in place of the word before the caret, and leaves the rest', async () => {
    const box = addBox(undefined, 'Hello /shi, thanks');
    box.setSelectionRange(10, 10);
    expect(await insertText(box, { text: 'A\nB', mode: 'at-caret', replacing: '/shi' })).toEqual(inserted);
    expect(box.value).toBe('Hello A\nB, thanks');
    expect([box.selectionStart, box.selectionEnd]).toEqual([9, 9]);
  });

  it.each([
    ['another word stands there', 'Hello /ship', 11, 11],
    ['the word stands elsewhere', '/shi Hello', 10, 10],
    ['the caret stands in the word', '/shi', 3, 3],
    ['the word is selected', '/shi', 0, 4],
    ['the box is empty', '', 0, 0],
  ])('refuses to replace a word where %s', async (_, draft, start, end) => {
    const box = addBox(undefined, draft);
    box.setSelectionRange(start, end);
    const outcome = await insertText(box, { text: 'A', mode: 'at-caret', replacing: '/shi' });
    expect(outcome).toEqual({ kind: 'refused', reason: 'draft-changed' });
    expect(box.value).toBe(draft);
    expect(editing.commands).toEqual([]);
  });

  it('refuses to replace a word that the page changes when the box gets the keyboard', async () => {
    const box = addBox(undefined, '/shi');
    box.setSelectionRange(4, 4);
    box.addEventListener('focus', () => {
      box.value = '/other';
    });
    const outcome = await insertText(box, { text: 'A', mode: 'at-caret', replacing: '/shi' });
    expect(outcome).toEqual({ kind: 'refused', reason: 'draft-changed' });
    expect(box.value).toBe('/other');
  });

  it('counts a word that makes way out of the length of the box', async () => {
    const box = addBox('<textarea maxlength="6"></textarea>', 'ab/shi');
    box.setSelectionRange(6, 6);
    expect(await insertText(box, { text: 'CDEF', mode: 'at-caret', replacing: '/shi' })).toEqual(inserted);
    expect(box.value).toBe('abCDEF');
  });

  it('always holds what stood before the word, the text, and what stood behind it', async () => {
    const part = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '/', '/shi', '荷'), maxLength: 8 });
    const text = fc.string({ minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(part, fc.constantFrom('/shi', '/荷', '/a-b'), part, text, async (before, word, after, put) => {
        const box = addBox(undefined, before + word + after);
        const caret = before.length + word.length;
        box.setSelectionRange(caret, caret);
        const outcome = await insertText(box, { text: put, mode: 'at-caret', replacing: word });
        const isInserted = outcome.kind === 'inserted';
        return isInserted && box.value === before + put.replace(/\r\n?/g, '\n') + after;
      }),
      { numRuns: 60 },
    );
  });

  it('always holds the draft with the text in its place, or the draft alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          draft: fc.string(),
          text: fc.string({ minLength: 1 }),
          caret: fc.nat(),
          room: fc.nat(30),
          take: fc.nat(20),
        }),
        async ({ draft, text, caret, room, take }) => {
          const box = addBox(`<textarea maxlength="${room}"></textarea>`, draft);
          const before = box.value;
          const at = caret % (before.length + 1);
          box.setSelectionRange(at, at);
          editing.take = (whole) => whole.slice(0, take + 1);
          const outcome = await insert(box, text, 'at-caret');
          const wanted = text.replace(/\r\n?/g, '\n');
          expect(box.value).toBe(
            outcome.kind === 'inserted' ? before.slice(0, at) + wanted + before.slice(at) : before,
          );
        },
      ),
    );
  });
});
