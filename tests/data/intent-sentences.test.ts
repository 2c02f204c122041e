import { describe, expect, it } from 'vitest';
import { parseSentences } from '../../tools/train/parse-sentences';
import { readOtherLanguages, readSentences } from '../../tools/train/read-intent-data';

const trained = readSentences('training', 'seeds');
const held = readSentences('development');

function comparable({ text, language }: { readonly text: string; readonly language: string }): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim();
  return `${language} ${words === '' ? text : words}`;
}

function twice(keys: readonly string[]): readonly string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

describe('the training sentences', () => {
  it('hold no message twice', () => {
    const keys = trained.map(comparable);

    expect(keys.length - new Set(keys).size, twice(keys.slice(0, 3000)).slice(0, 3).join('; ')).toBe(0);
  });

  it('hold none of the messages that they are measured by', () => {
    const known = new Set(trained.map(comparable));

    expect(held.map(comparable).filter((key) => known.has(key))).toEqual([]);
  });

  it('hold no mail address, telephone or order number that could be real', () => {
    const suspicious = [...trained, ...held].filter(({ text }) => {
      const mails = text.match(/[\w.+-]+@[\w-]+\.[\w.]+/g) ?? [];
      return mails.some((mail) => !/@example\./.test(mail)) || /\b[1-8]\d{2}-[1-9]\d{6}-\d{7}\b/.test(text);
    });

    expect(suspicious.map(({ place }) => place)).toEqual([]);
  });

  it('know messages in languages that are not told apart', () => {
    expect(readOtherLanguages().length).toBeGreaterThan(100);
  });
});

describe('parseSentences', () => {
  const parse = (content: string) => parseSentences({ name: 'en.txt', language: 'en', content });

  it('reads sections, marks and line breaks', () => {
    const [message] = parse('## damaged\nBroken.\\nAgain! [also refund_status] [angry]');

    expect(message).toEqual({
      language: 'en',
      intent: 'damaged',
      also: ['refund_status'],
      marks: ['angry'],
      text: 'Broken.\nAgain!',
      place: 'en.txt:2',
    });
  });

  it.each([
    ['an unknown intent', '## hunger', 'en.txt:1: "hunger" is no intent.'],
    ['a section that is there twice', '## thanks\na\n## thanks', 'en.txt:3: the section thanks is there twice.'],
    ['a message before any section', 'hello', 'en.txt:1: a message stands before the first section.'],
    ['an unknown mark', '## thanks\nta [happy]', 'en.txt:2: "happy" is no mark.'],
    ['marks alone', '## thanks\n[angry]', 'en.txt:2: there is no message before the marks.'],
    ['an unknown slot', '## thanks\nfor the {x}', 'en.txt:2: {x} is no slot.'],
  ])('refuses %s and names the place', (_name, content, message) => {
    expect(() => parse(content)).toThrow(message);
  });
});
