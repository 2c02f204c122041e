import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPromises } from '@/lib/intent/recap/open-promises';
import type { RecapMessage } from '@/lib/intent/recap/recap';
import { recapOf } from '@/lib/intent/recap/recap-of';
import { isWorthRecap } from '@/lib/intent/recap/worth-recap';

const zone = 'Europe/Berlin';
const monday = Date.UTC(2026, 10, 23, 9);
const dayMs = 86_400_000;

/** `b: …` and `s: …`, one a day from Monday 23 November 2026. */
function thread(...lines: readonly string[]): RecapMessage[] {
  return lines.map((line, day) => ({
    from: line.startsWith('b:') ? 'buyer' : 'seller',
    sentAt: { earliestAt: monday + day * dayMs, latestAt: monday + day * dayMs, precision: 'minute' },
    text: line.slice(3),
  }));
}

const read = (...lines: readonly string[]) => recapOf({ messages: thread(...lines), languages: ['en'], zone });
const toldOf = (...lines: readonly string[]) =>
  read(...lines).told.map(({ kind, value }) => (value === undefined ? kind : `${kind}:${value}`));
const promisedOf = (...lines: readonly string[]) =>
  read(...lines).promised.map(({ kind, state, due }) => [kind, state, due?.latest]);

describe('recapOf', () => {
  it('lets a later size replace the earlier', () => {
    expect(toldOf('b: I need size L.', 's: Noted.', 'b: No, XL please')).toEqual(['size:XL']);
  });

  it('lets a later wish replace the earlier', () => {
    expect(toldOf('b: I want a replacement.', 'b: I would prefer a refund now.')).toEqual(['wish:refund']);
  });

  it('takes a wish back', () => {
    expect(toldOf('b: I want a refund.', 'b: I do not want a refund any more.')).toEqual([]);
  });

  it('forgets that it has not come once it has', () => {
    expect(toldOf('b: My parcel has not arrived.', 'b: The parcel arrived today, thanks.')).toEqual([]);
  });

  it('gives a bare answer the question as context', () => {
    const { told } = read('b: I want to exchange it.', 's: Which size do you need?', 'b: 42');
    expect(told.at(-1)).toMatchObject({ kind: 'size', value: '42', question: { text: 'Which size do you need?' } });
  });

  it('leaves a bare answer without context where two things were asked', () => {
    expect(toldOf('s: Which size? Which colour?', 'b: 42')).toEqual([]);
  });

  it('marks a kept promise with the sentence that says so', () => {
    const { promised } = read('s: We will refund you by Friday.', 'b: Ok', 's: Your refund has been issued today.');
    expect(promised).toMatchObject([
      { kind: 'refund', state: 'done', settledBy: { text: 'Your refund has been issued today.', messageIndex: 2 } },
    ]);
  });

  it('marks a promise as kept when the buyer has got it', () => {
    expect(promisedOf('s: We will refund you by Friday.', 'b: I have received the refund.')).toEqual([
      ['refund', 'done', '2026-11-27'],
    ]);
  });

  it('marks a promise that was taken back', () => {
    expect(
      promisedOf('s: I will send a replacement.', 's: Sorry, we cannot refund, and we will not send a replacement.'),
    ).toEqual([['replacement', 'withdrawn', undefined]]);
  });

  it('keeps the day of a promise that is only recalled', () => {
    expect(promisedOf('s: We will refund you by Friday.', 's: As promised, we will refund you.')).toEqual([
      ['refund', 'open', '2026-11-27'],
    ]);
  });

  it('takes the later day of a promise that was moved', () => {
    expect(promisedOf('s: We will refund you by Friday.', 's: We will refund you by Monday.')).toEqual([
      ['refund', 'open', '2026-11-30'],
    ]);
  });

  it('reads no quoted history and nothing of the marketplace', () => {
    const quoted = 'b: Thanks.\n\nOn 12 Nov 2026 at 10:14, Seller wrote:\nI want a refund.';
    const notice: RecapMessage = { from: 'marketplace', text: 'We will refund you by Friday.' };
    expect(toldOf(quoted)).toEqual([]);
    expect(recapOf({ messages: [notice], languages: ['en'], zone }).promised).toEqual([]);
  });

  it('gives no day where the day of the message is not known', () => {
    const message: RecapMessage = { from: 'seller', text: 'We will refund you tomorrow.' };
    expect(recapOf({ messages: [message], languages: ['en'], zone }).promised).toMatchObject([{ kind: 'refund' }]);
    expect(recapOf({ messages: [message], languages: ['en'], zone }).promised[0]?.due).toBeUndefined();
  });

  it('reckons the day in the zone of the marketplace', () => {
    const at = Date.UTC(2026, 10, 24, 23, 30);
    const messages: RecapMessage[] = [
      {
        from: 'seller',
        sentAt: { earliestAt: at, latestAt: at, precision: 'minute' },
        text: 'We will refund you today.',
      },
    ];
    const latest = (place: string) => recapOf({ messages, languages: ['en'], zone: place }).promised[0]?.due?.latest;
    expect([latest('Europe/Berlin'), latest('America/Los_Angeles')]).toEqual(['2026-11-25', '2026-11-24']);
  });

  it('quotes only what stands in the message', () => {
    const words = fc.constantFrom(
      'we',
      'will',
      'refund',
      'you',
      'by',
      'Friday',
      '.',
      'not',
      'if',
      'size',
      'L',
      '\n',
      ',',
      '24.11.',
      'I',
      'want',
      'a',
      '?',
      '…',
    );
    const text = fc.array(words, { maxLength: 40 }).map((each) => each.join(' '));
    const messages = fc.array(fc.record({ from: fc.constantFrom('buyer' as const, 'seller' as const), text }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(messages, (each) => {
        const { told, promised } = recapOf({ messages: each, languages: ['en'], zone });
        for (const { quote } of [...told, ...promised]) expect(each[quote.messageIndex]?.text).toContain(quote.text);
      }),
    );
  });

  it('reads a hundred long messages in a moment', () => {
    const text = 'We will refund you if it is not, I want a size and the parcel has not been. '.repeat(130);
    const messages = thread(...Array.from({ length: 100 }, (_, index) => `${index % 2 ? 'b' : 's'}: ${text}`));
    const times = Array.from({ length: 8 }, () => {
      const start = performance.now();
      recapOf({ messages, languages: ['en'], zone });
      return performance.now() - start;
    });
    // Every sentence of it says something, and the machine may be busy.
    expect(Math.min(...times)).toBeLessThan(400);
  });
});

describe('recapOf in other languages', () => {
  const rows: readonly (readonly [language: string, lines: readonly string[], told: string, promised: string])[] = [
    [
      'nl',
      [
        'b: Ik heb maat L nodig.',
        's: We sturen u morgen een nieuwe.',
        'b: Nee, XL graag',
        's: We hebben de nieuwe verzonden.',
      ],
      'size:XL',
      'replacement done',
    ],
    [
      'pl',
      ['b: Proszę o zwrot pieniędzy.', 's: Zwrócimy pieniądze do piątku.', 'b: Otrzymałem zwrot, dziękuję.'],
      'wish:refund',
      'refund done',
    ],
    [
      'sv',
      [
        'b: Paketet har inte kommit.',
        's: Vi återkommer på fredag.',
        'b: Paketet kom idag.',
        's: Vi skickar inte en ny.',
      ],
      '',
      'answer open',
    ],
    [
      'da',
      ['b: Jeg vil have en ny lampe.', 's: Hvilken farve?', 'b: sort', 's: Vi har sendt en ny lampe i dag.'],
      'wish:replacement colour:sort',
      '',
    ],
    [
      'ja',
      [
        'b: 交換をお願いします。',
        's: サイズはいかがいたしましょうか。',
        'b: XLです',
        's: 明日、代替品を発送いたします。',
      ],
      'wish:replacement size:XL',
      'replacement open',
    ],
    ['zh', ['b: 我要退款。', 's: 我们会在周五退款。', 'b: 我已经收到退款了，谢谢。'], 'wish:refund', 'refund done'],
  ];

  it.each(rows)('follows a thread in %s', (language, lines, told, promised) => {
    const recap = recapOf({ messages: thread(...lines), languages: [language], zone });
    expect(recap.told.map(({ kind, value }) => (value === undefined ? kind : `${kind}:${value}`)).join(' ')).toBe(told);
    expect(recap.promised.map(({ kind, state }) => `${kind} ${state}`).join(' ')).toBe(promised);
  });
});

describe('openPromises', () => {
  it('tells those with a day and no condition, the nearest first', () => {
    const recap = read(
      's: We will refund you by Friday. I will let you know tomorrow.',
      'b: If so.',
      's: If you send it back by Monday, we will send a label.',
    );
    const open = openPromises(recap, Date.UTC(2026, 10, 27, 9));
    expect(open.map(({ promise, dueDay, urgency }) => [promise.kind, dueDay, urgency])).toEqual([
      ['refund', '2026-11-27', 'soon'],
    ]);
    expect(openPromises(recap, Date.UTC(2026, 10, 29)).map(({ urgency }) => urgency)).toEqual(['late']);
  });
});

describe('isWorthRecap', () => {
  it('begins with four messages or 1,501 letters', () => {
    expect(isWorthRecap(thread('b: a', 's: b', 'b: c'))).toBe(false);
    expect(isWorthRecap(thread('b: a', 's: b', 'b: c', 's: d'))).toBe(true);
    expect(isWorthRecap([{ text: 'a'.repeat(1501) }])).toBe(true);
  });
});
