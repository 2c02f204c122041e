import '../set-up';
import { describe, expect, it } from 'vitest';
import { fieldName, fieldsByWeight } from '@/components/orders/field-words';
import {
  failureKeys,
  oddityKeys,
  oddityWords,
  problemKeys,
  problemSentence,
  problemText,
  problemTitle,
  unreadableKeys,
} from '@/components/orders/problem-words';
import { reportName, writingName } from '@/components/orders/report-words';
import { canonicalFields } from '@/lib/imports/canonical-fields';
import type { RowProblemReason } from '@/lib/imports/report-line';
import { type OddityCode, reportKinds } from '@/lib/imports/report-survey';
import { type Language, readCatalogue, speak } from '../set-up';
import { damagedNumbers, survey } from './sample-imports';

const languages: readonly Language[] = ['en', 'de'];

function textOfKey(language: Language, key: string): string {
  const message = readCatalogue(language).find(({ key: path }) => path.join('.') === key);
  return message && message.type !== 'plural' ? (message.message ?? '') : '';
}

/** TypeScript keeps the maps total; this keeps the texts. */
const codes = [
  ...Object.entries(problemKeys).map(([code, key]) => ['problem', code, key] as const),
  ...Object.entries(oddityKeys).map(([code, key]) => ['oddity', code, key] as const),
  ...Object.entries(unreadableKeys).map(([code, key]) => ['unreadable', code, key] as const),
  ...Object.entries(failureKeys).map(([code, key]) => ['failure', code, key] as const),
];

describe.each(languages)('the words for codes in %s', (language) => {
  it.each(codes)('have a sentence for the %s %s', (_kind, _code, key) => {
    expect(textOfKey(language, key).length).toBeGreaterThan(3);
  });

  it('have one sentence for each code alone', () => {
    const sentences = codes.filter(([kind]) => kind !== 'oddity').map(([, , key]) => textOfKey(language, key));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('end reasons without a full stop, because the place follows', () => {
    const reasons = Object.values(problemKeys).map((key) => textOfKey(language, key));
    expect(reasons.filter((text) => /[.!]$/.test(text))).toEqual([]);
  });

  it('never exclaim, excuse or beg', () => {
    const texts = readCatalogue(language).flatMap((message) =>
      message.key[0] !== 'imports'
        ? []
        : message.type === 'plural'
          ? Object.values(message.plurals)
          : [message.message],
    );
    expect(texts.filter((text) => /!|\b(?:oops|sorry|please|bitte|leider)\b/i.test(text ?? ''))).toEqual([]);
  });

  it('say what every oddity means', () => {
    speak(language);
    for (const code of oddityCodes()) {
      const words = oddityWords({ code, column: 'Quantity' }, survey({ site: 'UK' }));
      expect(words.title, code).toMatch(/\S{3,}/);
      expect(words.text, code).toMatch(/\.$/);
      expect(`${words.title} ${words.text}`, code).not.toMatch(/undefined|\{|\$\d/);
    }
  });

  it('name every field that a column can hold, each differently', () => {
    speak(language);
    expect([...fieldsByWeight].sort()).toEqual([...canonicalFields].sort());
    expect(new Set(canonicalFields.map(fieldName)).size).toBe(canonicalFields.length);
  });

  it('name every report', () => {
    speak(language);
    const names = reportKinds.map((report) => reportName({ marketplace: 'amazon', report }));
    expect(new Set(names).size).toBe(reportKinds.length);
    expect(names.join()).not.toContain('undefined');
  });
});

function oddityCodes(): readonly OddityCode[];
function oddityCodes(): readonly string[] {
  return Object.keys(oddityKeys);
}

function problemCodes(): readonly RowProblemReason[];
function problemCodes(): readonly string[] {
  return Object.keys(problemKeys);
}

describe('problemSentence', () => {
  it('says why, where first and what stood there', () => {
    expect(problemTitle(damagedNumbers)).toBe('12 rows not taken.');
    expect(problemSentence(damagedNumbers)).toBe(
      'Order numbers were rounded by a spreadsheet, first in row 88,214, column amazon-order-id: “1.14569E+16”.',
    );
  });

  it('says it in German too', () => {
    speak('de');
    expect(problemTitle({ ...damagedNumbers, count: 1 })).toBe('1 Zeile ausgelassen.');
    expect(problemSentence({ ...damagedNumbers, column: '' })).toBe(
      'Eine Tabellenkalkulation hat Bestellnummern gerundet, zuerst in Zeile 88.214: „1.14569E+16“.',
    );
  });

  it('says of a row taken without a cell that the rest was taken', () => {
    const sentence = problemSentence({ reason: 'unreadable-date', isTaken: true, count: 3, firstRow: 9 });
    expect(sentence).toBe('The date cannot be read for sure, first in row 9. The rest of the row was taken.');
  });

  it('is a whole sentence for every reason', () => {
    for (const reason of problemCodes()) {
      expect(problemSentence({ reason, isTaken: false, count: 2, firstRow: 7 })).toMatch(/^\S.*, first in row 7\.$/);
    }
  });

  it('passes on a reason that it does not know', () => {
    expect(problemText('from-the-future')).toBe('from-the-future');
    expect(problemText('toString')).toBe('toString');
  });
});

describe('what a file is', () => {
  it('names place and report, and how the file is written', () => {
    expect(reportName(survey())).toBe('Amazon, All Orders');
    expect(writingName(survey())).toBe('Western (Windows-1252), tabs, 14 columns');
  });
});
