/**
 * Insertion into every kind of box that portals are known to use and the editors of the web: the text is in its place,
 * the editor's own model agrees, one undo gives back draft and caret, redo the text. `REPLYDOCK_SOAK=1` does it 200
 * times per editor. The engine runs where it runs for sellers: in an extension's world of its own.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Insertion, insertionModes } from '@/lib/domain/conversation/insertion';
import { draft, lineDraft, lineText, replyText } from './editors/drafts';
import type { DraftInEditor } from './editors/editor-page';
import { EditorUnderTest } from './editors/editor-under-test';
import { makeEngineExtension } from './editors/engine-extension';
import { benchFor, browserUnderTest } from './harness/bench';

const bench = benchFor({ extensionFolder: makeEngineExtension(browserUnderTest()) });
const runs = process.env.REPLYDOCK_SOAK ? 200 : 6;
const seed = Number(process.env.REPLYDOCK_SEED ?? Date.now() % 1_000_000);
const soakMs = 600_000;
const inserted = { kind: 'inserted', isUndoable: true };
const draftOfTwoLines: DraftInEditor = { text: 'Dear Ann,\nthank you', start: 4, end: 4 };

const boxes = [
  'textarea',
  'textarea in an open shadow root',
  'textarea in a frame',
  'kat-textarea',
  'React',
  'Preact',
  'Vue',
];
const editables = [
  'contenteditable with <br>',
  'contenteditable with <p>',
  'contenteditable with <div>',
  'contenteditable plaintext-only',
];
const editors = ['ProseMirror', 'Lexical', 'Slate', 'Draft.js', 'Quill'];

/** What the editor should hold: at the caret is behind what is selected. */
function expectedAfter({ text: before, end }: DraftInEditor, text: string, mode: Insertion['mode']): DraftInEditor {
  const at = { 'at-caret': end, append: before.length, replace: 0 }[mode];
  const caret = at + text.length;
  const after = mode === 'replace' ? '' : before.slice(at);
  return { text: before.slice(0, at) + text + after, start: caret, end: caret };
}

describe.each(['input', ...boxes, ...editables, ...editors])('insertion into %s', (name) => {
  const [drafts, texts] = name === 'input' ? [lineDraft, lineText] : [draft, replyText];

  it('puts the text in its place, as one step of undo', { timeout: soakMs }, async () => {
    const editor = await EditorUnderTest.open(bench, name);
    await fc.assert(
      fc.asyncProperty(drafts, texts, fc.constantFrom(...insertionModes), async (wanted, text, mode) => {
        const before = await editor.draft(wanted);
        expect(before, 'the draft').toEqual({ model: wanted.text, shown: wanted });
        const expected = expectedAfter(wanted, text, mode);
        const { outcome } = await editor.insert({ text, mode });
        const isThere = { model: expected.text, shown: expected };
        const after = await editor.stateWhere((state) => isDeepStrictEqual(state, isThere));
        expect({ outcome, ...after }, 'the insertion').toEqual({ outcome: inserted, ...isThere });
        await editor.undo();
        const undone = await editor.stateWhere((state) => isDeepStrictEqual(state, before));
        expect(undone, 'after undo').toEqual(before);
        await editor.redo();
        const isBack = ({ model, shown }: typeof after) => model === expected.text && shown.text === expected.text;
        const { model, shown } = await editor.stateWhere(isBack);
        expect([model, shown.text], 'after redo').toEqual([expected.text, expected.text]);
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
  });
});

describe.each(['input', ...boxes, ...editables, ...editors])('a word that makes way in %s', (name) => {
  const [drafts, texts] = name === 'input' ? [lineDraft, lineText] : [draft, replyText];
  const word = '/shi';

  it('is replaced where it stands, and one undo brings it back', { timeout: soakMs }, async () => {
    const editor = await EditorUnderTest.open(bench, name);
    await fc.assert(
      fc.asyncProperty(drafts, texts, async ({ text: around, end: at }, text) => {
        const caret = at + word.length;
        const wanted = { text: around.slice(0, at) + word + around.slice(at), start: caret, end: caret };
        const before = await editor.draft(wanted);
        expect(before, 'the draft').toEqual({ model: wanted.text, shown: wanted });
        const other = await editor.insert({ text, mode: 'at-caret', replacing: '/other' });
        expect(other.outcome).toEqual({ kind: 'refused', reason: 'draft-changed' });
        expect(await editor.state(), 'after the refusal').toEqual(before);
        const whole = around.slice(0, at) + text + around.slice(at);
        const isThere = { model: whole, shown: { text: whole, start: at + text.length, end: at + text.length } };
        const { outcome } = await editor.insert({ text, mode: 'at-caret', replacing: word });
        const after = await editor.stateWhere((state) => isDeepStrictEqual(state, isThere));
        expect({ outcome, ...after }, 'the insertion').toEqual({ outcome: inserted, ...isThere });
        await editor.undo();
        const undone = await editor.stateWhere((state) => isDeepStrictEqual(state, before));
        expect(undone, 'after undo').toEqual(before);
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
  });
});

/** Slate joins what is put right behind typed words with them, as it does with every paste. */
const withoutSlate = editors.filter((name) => name !== 'Slate');

describe.each(['input', ...boxes, ...editables, ...withoutSlate])('insertion behind words typed into %s', (name) => {
  it('is one step of undo, without the words', async () => {
    const editor = await EditorUnderTest.open(bench, name);
    await editor.draft({ text: '', start: 0, end: 0 });
    await editor.page.keyboard.type('abc');
    // Editors take what follows within a second for the same step.
    await editor.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_100)));
    const before = await editor.state();
    expect((await editor.insert({ text: ' and so on', mode: 'at-caret' })).outcome).toEqual(inserted);
    expect((await editor.stateWhere(({ model }) => model === 'abc and so on')).model).toBe('abc and so on');
    await editor.undo();
    expect(await editor.stateWhere((state) => isDeepStrictEqual(state, before))).toEqual(before);
  });
});

describe.each(['input', ...boxes])('the limit of %s', (name) => {
  it('is kept to, with the count, and nothing is cut', async () => {
    const editor = await EditorUnderTest.open(bench, name);
    const wanted = { text: 'a draft', start: 1, end: 1 };
    const before = await editor.draft(wanted);
    await editor.restrict('maxlength', '20');
    const tooLong = { kind: 'refused', reason: 'too-long', tooManyBy: 2 };
    expect((await editor.insert({ text: 'x'.repeat(15), mode: 'at-caret' })).outcome).toEqual(tooLong);
    expect(await editor.state()).toEqual(before);
    expect((await editor.insert({ text: 'x'.repeat(13), mode: 'at-caret' })).outcome).toEqual(inserted);
  });

  it('is nothing to a box that is read-only or disabled: it is left alone', async () => {
    const editor = await EditorUnderTest.open(bench, name);
    for (const restriction of ['readonly', 'disabled']) {
      const { model } = await editor.draft({ text: 'a draft', start: 1, end: 1 });
      await editor.restrict(restriction, '');
      expect((await editor.insert({ text: 'text', mode: 'append' })).outcome).toMatchObject({ reason: 'read-only' });
      expect((await editor.state()).model).toBe(model);
    }
  });
});

describe.each(['React', 'Vue'])('%s that cuts at its counter', (framework) => {
  it('gives back the draft and says by how much the text is too long', async () => {
    const editor = await EditorUnderTest.open(bench, `${framework} that cuts`);
    const before = await editor.draft({ text: 'a draft', start: 7, end: 7 });
    const { outcome } = await editor.insert({ text: 'x'.repeat(200), mode: 'at-caret' });
    expect(outcome).toEqual({ kind: 'refused', reason: 'too-long', tooManyBy: 7 });
    expect(await editor.stateWhere((state) => isDeepStrictEqual(state, before))).toEqual(before);
  });
});

describe.each(editables)('%s that is no longer editable', (name) => {
  it('is left alone', async () => {
    const editor = await EditorUnderTest.open(bench, name);
    const { model } = await editor.draft(draftOfTwoLines);
    await editor.restrict('contenteditable', 'false');
    expect((await editor.insert({ text: 'text', mode: 'append' })).outcome).toMatchObject({ reason: 'read-only' });
    expect((await editor.state()).model).toBe(model);
  });
});

describe.each(['textarea', 'kat-textarea', 'contenteditable with <p>', 'ProseMirror'])('composing in %s', (name) => {
  it('refuses until the composition has ended', async () => {
    const editor = await EditorUnderTest.open(bench, name);
    await editor.draft({ text: 'abc', start: 3, end: 3 });
    await editor.watch();
    await editor.startComposition('か');
    const composing = (await editor.state()).model;
    expect((await editor.insert({ text: 'text', mode: 'append' })).outcome.kind).toBe('refused');
    expect((await editor.state()).model).toBe(composing);
    await editor.endComposition();
    expect((await editor.insert({ text: 'text', mode: 'append' })).outcome).toEqual(inserted);
  });
});

describe.each(['textarea', 'kat-textarea', 'React', ...editables, ...withoutSlate])('stops in %s', (name) => {
  it('are jumped to by Tab, as long as stops are left', async () => {
    const editor = await EditorUnderTest.open(bench, name);
    await editor.draft({ text: 'before: ', start: 8, end: 8 });
    await editor.insert({ text: 'Dear ,\n\n\n\nyours,  and thanks', mode: 'at-caret', cursors: [5, 8, 17] });
    await editor.page.keyboard.type('Ann');
    await editor.page.keyboard.press('Tab');
    await editor.page.keyboard.type('one');
    await editor.page.keyboard.press('Tab');
    await editor.page.keyboard.type('two');
    const written = 'before: Dear Ann,\n\none\n\nyours, two and thanks';
    expect((await editor.stateWhere(({ model }) => model === written)).model).toBe(written);
  });
});
