// @vitest-environment happy-dom
import '../set-up';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '@/components/sync/figures';
import { problemText, waitsForSeller } from '@/components/sync/problem-words';
import { lastWords, nextWords } from '@/components/sync/status-words';
import { syncProblemNames } from '@/lib/domain/sync/sync-problem';
import { minuteMs, now } from '../fakes/sample-facts';
import { speak } from '../set-up';
import { device, failing, manyDevices, status } from './fake-sync-access';

const plain = (text: string | undefined) => text?.replaceAll(/[\u2068\u2069]/g, '');

describe('lastWords', () => {
  it.each([
    { name: 'with one', devices: [device()], said: 'Synced today 1:56 PM with Studio PC' },
    { name: 'with nobody yet', devices: [], said: 'Synced today 1:56 PM' },
    {
      name: 'with three',
      devices: [device(), device({ name: 'Lap', lastSeenAt: now }), device({ name: 'Desk', lastSeenAt: 1 })],
      said: 'Synced today 1:56 PM with Lap, Studio PC, and Desk',
    },
    { name: 'with many', devices: manyDevices, said: 'Synced today 1:56 PM with حاسوب ليلى' },
    { name: 'with one that has no name', devices: [device({ name: ' ' })], said: 'with 1 other' },
  ])('says when last and with whom: $name', ({ devices, said }) => {
    expect(plain(lastWords(status({ devices: [...devices] }), now))).toContain(said);
  });

  it('never says synced while it fails', () => {
    expect(lastWords(failing({ name: 'offline' }), now)).toBe('Not synced since today 11:00 AM');
  });

  it('says synced where only a single thing could not be read there', () => {
    expect(lastWords(status({ problem: { name: 'unreadable' } }), now)).toContain('Synced today');
  });

  it('names every device or counts it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'A', 'B', 'Ç d'), { minLength: 1, maxLength: 100 }), (names) => {
        const devices = names.map((name, index) => device({ name, lastSeenAt: now - index }));
        const text = lastWords(status({ devices }), now);
        const named = (text.match(/\u2068/g) ?? []).length;
        const others = Number(/(\d+) others?/.exec(text)?.[1] ?? 0);
        expect(named + others).toBe(names.length);
      }),
    );
  });
});

describe('nextWords', () => {
  const every = { everyMinutes: 15, now };

  it.each([
    { name: 'the interval', status: status(), said: 'Looks again today 2:11 PM.' },
    { name: 'what is over', status: status({ lastTriedAt: now - 60 * minuteMs }), said: 'Looks again in a moment.' },
    {
      name: 'the next try',
      status: failing({ name: 'too-often' }, { nextTryAt: now + 60 * minuteMs }),
      said: 'Tries again today 3:00 PM.',
    },
    {
      name: 'a try at once',
      status: failing({ name: 'offline' }, { nextTryAt: now }),
      said: 'It tries again by itself.',
    },
    { name: 'the seller', status: failing({ name: 'sign-in-refused' }), said: 'It waits for you.' },
    { name: 'nothing', status: { carrier: 'browser', leftOut: [], devices: [] }, said: undefined },
  ] as const)('tells $name', ({ status: stands, said }) => {
    expect(nextWords({ ...stands, leftOut: [], devices: [] }, every)).toBe(said);
  });

  it('never names a time that is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: -1000, max: 1000 }), (tried, next) => {
        const failed = failing({ name: 'offline' }, { nextTryAt: now + next * minuteMs });
        if (next <= 1) expect(nextWords(failed, every)).toBe('It tries again by itself.');
        const well = nextWords(status({ lastTriedAt: now + tried * minuteMs }), every);
        if (tried <= -15) expect(well).toBe('Looks again in a moment.');
      }),
    );
  });
});

describe('problemText', () => {
  const places = ['browser', 'web-dav', 'file'] as const;

  it.each(['en', 'de'] as const)('is a sentence of its own for every problem everywhere (%s)', (language) => {
    speak(language);
    for (const place of places) {
      const texts = syncProblemNames.map((name) => problemText({ name }, place));
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).toMatch(/^\p{Lu}.{10,}\.$/u);
    }
  });

  it('never shouts, and never shows an inner name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...syncProblemNames),
        fc.constantFrom(...places),
        fc.constantFrom('en', 'de'),
        (name, place, language) => {
          speak(language === 'de' ? 'de' : 'en');
          const text = problemText({ name, status: 503, neededBytes: 140_000, roomBytes: 102_400 }, place);
          expect(text).not.toMatch(/!|undefined|NaN|sync\.|[{}]/);
        },
      ),
    );
  });

  it('says how much room is needed in the browser’s area', () => {
    const text = problemText({ name: 'full', neededBytes: 140_000, roomBytes: 102_400 }, 'browser');
    expect(text).toContain('It needs 140 kB, and there is room for 102 kB.');
  });

  it('tells the server’s answer where the server is at fault', () => {
    expect(problemText({ name: 'server-failed', status: 503 }, 'web-dav')).toContain('The server’s answer was 503.');
  });

  it('waits for the seller where trying again changes nothing', () => {
    expect(syncProblemNames.filter((name) => !waitsForSeller({ name }))).toEqual([
      'offline',
      'unreachable',
      'too-slow',
      'cut-off',
      'locked',
      'too-often',
      'server-failed',
      'full',
      'failed',
    ]);
  });
});

describe('formatBytes', () => {
  it.each([
    { bytes: 0, said: '0 byte' },
    { bytes: 999, said: '999 byte' },
    { bytes: 1_500, said: '1.5 kB' },
    { bytes: 102_400, said: '102 kB' },
    { bytes: 3_000_000, said: '3 MB' },
  ])('says $bytes', ({ bytes, said }) => {
    expect(formatBytes(bytes)).toBe(said);
  });
});
