/** `insertText` in real boxes: exact value, the framework's state, the caret, and an undo step of its own. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserCheck, Stage } from './stage';

/** The six kinds of box that portals are known to use, and some more. */
const boxes = ['plain', 'react', 'open-shadow', 'closed-shadow', 'editable', 'frame'];
const furtherBoxes = ['editable-pre', 'editable-paragraphs', 'editable-plain', 'editable-shadow', 'editable-frame'];
const twoLines = 'Hello,\nyour parcel <left> & is on its way.';
const longText = Array.from({ length: 25 }, (_, line) => `Line ${line}: ${'lorem ipsum '.repeat(4)}.`).join('\n');

const awkwardTexts: readonly [name: string, text: string][] = [
  ['markup', '<b>bold</b> &amp; <script>alert(1)</script>'],
  ['spaces', '  two  spaces  '],
  ['line ends around', '\n\nbetween\n\n'],
  ['a single line end', '\n'],
  ['tabs', 'a\tb\t\tc'],
  ['a no-break space', '10\u00a0000\u202f€'],
  ['right to left', 'שלום עולם — مرحبا'],
  ['emoji', '👩‍👩‍👧 🇩🇪 e\u0301'],
  ['quotes and braces', '"x" \'y\' `z` {{ order.id }} {% if %} \\n $& $1'],
];

async function focusBox(page: Page, name: string): Promise<void> {
  await page.evaluate((box) => window.stage.box(box).focus(), name);
}

async function press(page: Page, ...keys: readonly ('Control' | 'Shift' | 'z' | 'a' | 'ArrowLeft')[]): Promise<void> {
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  const last = keys.at(-1);
  if (last) await page.keyboard.press(last);
  for (const key of keys.slice(0, -1)) await page.keyboard.up(key);
}

const insert = (page: Page, name: string, text: string, mode: 'at-caret' | 'replace' = 'at-caret') =>
  page.evaluate((box, words, how) => window.stage.insert(box, words, how), name, text, mode);

/** Editors keep some spaces as no-break spaces and end with an empty line of their own. */
async function textIn(page: Page, name: string): Promise<string> {
  const value = await page.evaluate((box) => window.stage.valueOf(box), name);
  return name.startsWith('editable') ? value.replaceAll('\u00a0', ' ').replace(/\n+/g, '\n').replace(/\n$/, '') : value;
}

async function assertState(page: Page, name: string, value: string): Promise<void> {
  if (name === 'react') assert.equal(await page.evaluate(() => window.stage.reactState()), value, 'state of React');
}

const inserted = { kind: 'inserted', isUndoable: true };

async function checkTypingAround({ open }: Stage, name: string): Promise<void> {
  const page = await open();
  await focusBox(page, name);
  await page.keyboard.type('abc ');
  assert.deepEqual((await insert(page, name, twoLines)).outcome, inserted);
  assert.equal(await textIn(page, name), `abc ${twoLines}`);
  await assertState(page, name, `abc ${twoLines}`);
  await press(page, 'Control', 'z');
  assert.equal((await textIn(page, name)).trimEnd(), 'abc', 'undo gives back the draft');
  await press(page, 'Control', 'Shift', 'z');
  assert.equal(await textIn(page, name), `abc ${twoLines}`, 'redo');
  await assertState(page, name, `abc ${twoLines}`);
  await page.keyboard.type('!');
  assert.equal(await textIn(page, name), `abc ${twoLines}!`, 'caret behind the text');
  await assertState(page, name, `abc ${twoLines}!`);
}

async function checkMidText({ open }: Stage, name: string): Promise<void> {
  const page = await open();
  await focusBox(page, name);
  await page.keyboard.type('abcdef');
  for (let step = 0; step < 3; step += 1) await press(page, 'ArrowLeft');
  assert.deepEqual((await insert(page, name, 'X\nY')).outcome, inserted);
  assert.equal(await textIn(page, name), 'abcX\nYdef');
  await page.keyboard.type('Z');
  assert.equal(await textIn(page, name), 'abcX\nYZdef', 'caret');
  await press(page, 'Control', 'z');
  await press(page, 'Control', 'z');
  assert.equal(await textIn(page, name), 'abcdef', 'undo');
}

async function checkReplace({ open }: Stage, name: string): Promise<void> {
  const page = await open();
  await focusBox(page, name);
  await page.keyboard.type('old draft');
  assert.deepEqual((await insert(page, name, twoLines, 'replace')).outcome, inserted);
  assert.equal(await textIn(page, name), twoLines);
  await press(page, 'Control', 'z');
  assert.equal(await textIn(page, name), 'old draft', 'undo');
}

async function checkFromElsewhere({ open }: Stage, name: string): Promise<void> {
  const page = await open();
  await page.evaluate((box) => window.stage.dom.rememberCaret(window.stage.box(box), window.stopped.signal), name);
  await focusBox(page, name);
  await page.keyboard.type('abcdef');
  for (let step = 0; step < 3; step += 1) await press(page, 'ArrowLeft');
  // Firefox tells of a moved caret a moment later.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'the message';
    document.body.append(words);
    window.stage.box('limited').focus();
    document.getSelection()?.selectAllChildren(words);
  });
  assert.deepEqual((await insert(page, name, 'X')).outcome, inserted);
  assert.equal(await textIn(page, name), 'abcXdef');
}

async function checkAwkward({ open }: Stage, name: string): Promise<void> {
  const page = await open();
  for (const [what, text] of awkwardTexts) {
    for (const words of [text, `${longText}${text}`]) {
      await page.evaluate((box) => window.stage.insert(box, '-', 'replace'), name);
      assert.deepEqual((await insert(page, name, words)).outcome, inserted, what);
      assert.equal(await textIn(page, name), `-${words}`, what);
      await assertState(page, name, `-${words}`);
    }
  }
}

async function checkLong({ open }: Stage, name: string): Promise<void> {
  const page = await open();
  await focusBox(page, name);
  await page.keyboard.type('abc ');
  const { outcome, ms } = await insert(page, name, longText);
  assert.deepEqual(outcome, inserted);
  assert.equal(await textIn(page, name), `abc ${longText}`);
  await press(page, 'Control', 'z');
  assert.equal((await textIn(page, name)).trimEnd(), 'abc');
  await press(page, 'Control', 'Shift', 'z');
  assert.equal(await textIn(page, name), `abc ${longText}`);
  console.log(`     ${longText.length} characters into ${name}: ${Math.round(ms)} ms`);
}

async function checkRefusals({ open }: Stage): Promise<void> {
  const page = await open();
  const refusals = [
    ['read-only', 'read-only'],
    ['disabled', 'read-only'],
    ['in-disabled-set', 'read-only'],
    ['unseen', 'hidden'],
    ['invisible', 'hidden'],
    ['inert', 'hidden'],
  ] as const;
  for (const [name, reason] of refusals) {
    assert.deepEqual((await insert(page, name, 'text')).outcome, { kind: 'refused', reason }, name);
    assert.equal(await page.evaluate((box) => window.stage.valueOf(box), name), '');
  }
}

async function checkLimit({ open }: Stage): Promise<void> {
  const page = await open();
  await focusBox(page, 'limited');
  await page.keyboard.type('12345');
  const tooLong = await insert(page, 'limited', '6789\n1234567890123');
  assert.deepEqual(tooLong.outcome, { kind: 'refused', reason: 'too-long', tooManyBy: 3 });
  assert.equal(await textIn(page, 'limited'), '12345');
  const fits = '6789\n1234\n67890';
  assert.deepEqual((await insert(page, 'limited', fits)).outcome, inserted);
  assert.equal(await textIn(page, 'limited'), `12345${fits}`);
}

async function checkCuttingPage({ open }: Stage): Promise<void> {
  const page = await open('?limit=30');
  await focusBox(page, 'react');
  await page.keyboard.type('my draft');
  for (const text of [twoLines, longText]) {
    const refusal = { kind: 'refused', reason: 'too-long', tooManyBy: 'my draft'.length + text.length - 30 };
    assert.deepEqual((await insert(page, 'react', text)).outcome, refusal);
    assert.equal(await textIn(page, 'react'), 'my draft');
    await assertState(page, 'react', 'my draft');
  }
}

const forEachBox = (title: string, names: readonly string[], run: (stage: Stage, name: string) => Promise<void>) =>
  names.map((name): BrowserCheck => ({ name: `insertText ${title}: ${name}`, run: (stage) => run(stage, name) }));

export const insertTextChecks: readonly BrowserCheck[] = [
  ...forEachBox('after a typed draft', [...boxes, ...furtherBoxes], checkTypingAround),
  ...forEachBox('in mid-text', [...boxes, ...furtherBoxes], checkMidText),
  ...forEachBox('for the whole draft', [...boxes, ...furtherBoxes], checkReplace),
  ...forEachBox('when the focus is elsewhere', [...boxes, ...furtherBoxes], checkFromElsewhere),
  ...forEachBox('awkward texts', ['plain', 'react', 'open-shadow', 'frame'], checkAwkward),
  ...forEachBox('a long text', [...boxes, 'editable-paragraphs'], checkLong),
  { name: 'insertText refuses boxes that cannot be typed into', run: checkRefusals },
  { name: 'insertText refuses what a box has no room for', run: checkLimit },
  { name: 'insertText gives back the draft to a page that cuts', run: checkCuttingPage },
];
