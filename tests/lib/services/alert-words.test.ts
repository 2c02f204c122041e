import { describe, expect, it } from 'vitest';
import { type AlertNotice, type NoticedDue, noticedKinds } from '@/lib/domain/alerts/alert-notice';
import { type AlertWordTools, badgeWords, noticeWords, type SayAlert } from '@/lib/services/alert-words';
import { readCatalogue } from '../../components/set-up';
import { hourMs, keyOf, noonAt } from '../../support/conversations';

/** As the browser does it. */
function sayIn(language: 'en' | 'de'): SayAlert {
  const catalogue = new Map(readCatalogue(language).map((message) => [message.key.join('.'), message]));
  return (key, ...values) => {
    const message = catalogue.get(key);
    if (message?.type !== 'simple') throw new Error(`The catalogue has no ${key}`);
    return message.message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  };
}

function tools(overrides: Partial<AlertWordTools> = {}): AlertWordTools {
  return { say: sayIn('en'), locale: 'en-GB', zone: 'Europe/Berlin', now: noonAt, ...overrides };
}

function aNotice({ first, ...overrides }: Partial<Omit<AlertNotice, 'first'>> & { first?: Partial<NoticedDue> } = {}) {
  const due: NoticedDue = { kind: 'due', at: noonAt + hourMs, marketplace: 'amazon', ...first };
  const all = { waiting: 1, soon: 1, late: 0 };
  return { count: 1, late: 0, keys: [keyOf('amazon:1')], names: [], all, ...overrides, first: due };
}

describe('noticeWords', () => {
  it('names the marketplace and the time, and nobody', () => {
    expect(noticeWords(aNotice(), tools())).toEqual({
      title: 'Answer due 14:00',
      message: 'A buyer on Amazon is waiting.',
    });
  });

  it('names the buyer where that is wanted, cut to a length', () => {
    expect(noticeWords(aNotice({ names: ['Tamsin'] }), tools()).message).toBe('Tamsin is waiting on Amazon.');
    const { message } = noticeWords(aNotice({ names: ['x'.repeat(900)] }), tools());
    expect(message.length).toBeLessThan(70);
  });

  it('says the day where it is not today', () => {
    expect(noticeWords(aNotice({ first: { at: noonAt + 20 * hourMs } }), tools()).title).toBe('Answer due Sun 09:00');
    expect(noticeWords(aNotice({ first: { at: noonAt + 240 * hourMs } }), tools()).title).toMatch(/^Answer due 1 Dec/);
  });

  it('tells of many in one, the first of them, and how many wait in all', () => {
    const many = aNotice({ count: 4, late: 1, names: ['Tamsin', 'Ode'], all: { waiting: 9, soon: 5, late: 2 } });
    expect(noticeWords(many, tools())).toEqual({
      title: 'Answers: 3 due, 1 late',
      message: 'The first is due 14:00. Tamsin, Ode and 2 more. In all: 5 due soon, 2 late.',
    });
  });

  it.each(['en', 'de'] as const)('has words for every kind in %s', (language) => {
    const said = tools({ say: sayIn(language), locale: language });
    for (const kind of noticedKinds) {
      for (const [count, late] of [
        [1, 0],
        [2, 0],
        [2, 2],
        [3, 1],
      ] as const) {
        const { title, message } = noticeWords(aNotice({ first: { kind }, count, late }), said);
        expect(`${title} ${message}`).not.toMatch(/\$|undefined|NaN| {2}/);
        expect(message).toMatch(/\.$/);
      }
    }
  });
});

describe('badgeWords', () => {
  it.each([
    [0, 0, 'Replydock'],
    [2, 0, 'Replydock: 2 due soon'],
    [0, 1, 'Replydock: 1 late'],
    [2, 1, 'Replydock: 2 due soon, 1 late'],
  ])('say of %i soon and %i late', (soon, late, words) => {
    expect(badgeWords({ waiting: 9, soon, late }, sayIn('en'))).toBe(words);
  });
});
