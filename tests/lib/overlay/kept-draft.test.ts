// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationIdentity } from '@/lib/domain/conversation/insertion';
import { DraftWatch } from '@/lib/overlay/kept-draft';
import type { DraftInBox } from '@/lib/protocol/for-page';
import { anIdentity, FakeMessagePage } from '../../support/message-page';

const one = anIdentity('amazon:one');
const two = anIdentity('amazon:two');

/** A page with a box, a Send button and a seller who types. */
class WatchedPage {
  readonly page = new FakeMessagePage(document);
  readonly kept: DraftInBox[] = [];
  readonly dropped: DraftInBox[] = [];
  readonly send = document.createElement('button');
  messages: { from: string; text: string }[] = [];
  box = this.page.field;
  now = 0;
  readonly #stop = new AbortController();
  readonly watch: DraftWatch;

  constructor() {
    document.body.append(this.send);
    const view = () => ({ ...this.page.view(), clock: { now: Date.now(), browserZone: 'UTC' } });
    this.watch = new DraftWatch({
      adapter: {
        identify: () => this.page.shown,
        findReplyField: () => (this.box.isConnected ? this.box : undefined),
        findReplyControls: () => [this.send],
      },
      document,
      signal: this.#stop.signal,
      view,
      isByHand: () => true,
      keep: (draft) => this.kept.push(draft),
      drop: (draft) => this.dropped.push(draft),
      onBoxChange: () => this.look(),
    });
    this.look();
  }

  look() {
    const field = this.box.isConnected ? this.box : undefined;
    return this.watch.look({ identity: this.page.shown, field, messages: this.messages });
  }

  /** By hand: what the browser tells before and after. */
  type(text: string, inputType = 'insertText'): void {
    this.box.dispatchEvent(new Event('beforeinput'));
    this.box.value = text;
    this.box.dispatchEvent(Object.assign(new Event('input'), { inputType }));
  }

  switchTo(identity: ConversationIdentity | undefined, text = ''): void {
    this.page.shown = identity;
    this.box.value = text;
    this.look();
  }

  /** The page builds the box anew. */
  remount(text: string): void {
    const box = document.createElement('textarea');
    box.value = text;
    this.box.replaceWith(box);
    this.box = box;
    this.look();
  }

  stop(): void {
    this.#stop.abort();
  }
}

let seller: WatchedPage;

beforeEach(() => {
  vi.useFakeTimers();
  seller = new WatchedPage();
});

afterEach(() => {
  seller.stop();
  vi.useRealTimers();
});

const textsKept = () => seller.kept.map(({ identity, text }) => [identity.key, text]);

describe('what the seller types', () => {
  it('is told a second later, once, with its conversation', () => {
    seller.type('H');
    seller.type('Hello');
    vi.advanceTimersByTime(999);
    expect(textsKept()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(textsKept()).toEqual([['amazon:one', 'Hello']]);
    vi.advanceTimersByTime(60_000);
    expect(seller.kept).toHaveLength(1);
  });

  it.each([
    ['the page goes', () => window.dispatchEvent(new Event('pagehide'))],
    ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the box is left', () => seller.box.dispatchEvent(new Event('blur'))],
    ['something else is pressed', () => document.dispatchEvent(new Event('pointerdown'))],
  ])('is told at once when %s', (_, happen) => {
    seller.type('Hello');
    happen();
    expect(textsKept()).toEqual([['amazon:one', 'Hello']]);
  });

  it('is told when it was inserted, whatever the browser told of it', () => {
    seller.box.value = 'Inserted reply';
    seller.watch.noteInsertion(one);
    expect(textsKept()).toEqual([['amazon:one', 'Inserted reply']]);
  });

  it('is not told where the page is not sure which conversation it shows', () => {
    seller.switchTo(undefined);
    seller.type('Hello');
    vi.advanceTimersByTime(5_000);
    seller.page.shown = one;
    seller.look();
    vi.advanceTimersByTime(5_000);
    expect(seller.kept).toEqual([]);
  });

  it('is told as soon as the page is sure again', () => {
    seller.type('Hello');
    seller.page.shown = undefined;
    vi.advanceTimersByTime(5_000);
    expect(seller.kept).toEqual([]);
    seller.page.shown = one;
    seller.look();
    vi.advanceTimersByTime(1_000);
    expect(textsKept()).toEqual([['amazon:one', 'Hello']]);
  });

  it('is not told where it is longer than is kept', () => {
    seller.type('x'.repeat(20_001));
    vi.advanceTimersByTime(1_000);
    expect(seller.kept).toEqual([]);
  });

  it('goes on in a box that the page has built anew with the same text', () => {
    seller.type('Hello');
    seller.remount('Hello');
    vi.advanceTimersByTime(1_000);
    seller.type('Hello Ann');
    vi.advanceTimersByTime(1_000);
    expect(textsKept()).toEqual([
      ['amazon:one', 'Hello'],
      ['amazon:one', 'Hello Ann'],
    ]);
    expect(new Set(seller.kept.map(({ run }) => run)).size).toBe(1);
  });
});

describe('what another hand puts there', () => {
  it('is not told: the portal has brought it back itself', () => {
    seller.remount('From the portal');
    vi.advanceTimersByTime(5_000);
    expect(seller.kept).toEqual([]);
    expect(seller.look()).toMatchObject({ isEmpty: false, mark: expect.any(String) });
  });

  it('is not told where it came along from another conversation, not even when it is changed', () => {
    seller.type('For the first');
    vi.advanceTimersByTime(1_000);
    seller.switchTo(two, 'For the first');
    seller.type('For the first, more');
    vi.advanceTimersByTime(1_000);
    expect(textsKept()).toEqual([['amazon:one', 'For the first']]);
  });

  it('is told again once the page has put the other conversation’s own text there', () => {
    seller.type('For the first');
    seller.switchTo(two, 'For the first');
    seller.box.value = '';
    seller.type('Second');
    vi.advanceTimersByTime(1_000);
    expect(textsKept()).toEqual([['amazon:two', 'Second']]);
  });
});

describe('an emptied box', () => {
  beforeEach(() => {
    seller.type('Hello');
    vi.advanceTimersByTime(1_000);
  });

  it('drops the draft at once where the seller has emptied it', () => {
    seller.type('');
    expect(seller.dropped).toMatchObject([{ identity: one, text: 'Hello', run: seller.kept[0]?.run }]);
    expect(seller.look()).toMatchObject({ isEmpty: true, run: seller.kept[0]?.run });
  });

  it('drops nothing where it was emptied by undo: it is offered again', () => {
    seller.type('', 'historyUndo');
    vi.advanceTimersByTime(5_000);
    expect(seller.dropped).toEqual([]);
    expect(seller.look()).toEqual({ isEmpty: true, run: undefined });
  });

  it.each([
    ['is built anew', () => seller.remount('')],
    ['is emptied by the page', () => seller.switchTo(one, '')],
    [
      'goes and comes back',
      () => {
        seller.box.remove();
        seller.look();
        document.body.append(seller.box);
        seller.switchTo(one, '');
      },
    ],
  ])('drops nothing where it %s, and is offered after a moment', (_, happen) => {
    happen();
    expect(seller.look()).toBeUndefined();
    seller.box.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(2_500);
    expect(seller.look()).toEqual({ isEmpty: true, run: undefined });
    vi.advanceTimersByTime(60_000);
    expect(seller.dropped).toEqual([]);
  });

  it('drops nothing by a key that was pressed in it afterwards', () => {
    seller.box.value = '';
    seller.box.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(60_000);
    expect(seller.dropped).toEqual([]);
  });

  it('drops the draft where Send was pressed and the page then emptied it', () => {
    seller.send.click();
    seller.switchTo(one, '');
    expect(seller.dropped).toMatchObject([{ identity: one, text: 'Hello' }]);
    expect(seller.look()).toMatchObject({ isEmpty: true, run: seller.kept[0]?.run });
  });

  it('drops nothing where Send was pressed and the text stays', () => {
    seller.send.click();
    seller.look();
    vi.advanceTimersByTime(60_000);
    seller.switchTo(one, '');
    expect(seller.dropped).toEqual([]);
  });

  it.each(['before', 'after'])('drops the draft where a new own message says it %s the box is emptied', (when) => {
    seller.messages = [{ from: 'buyer', text: 'Where is it?' }];
    seller.look();
    const sent = [...seller.messages, { from: 'seller', text: 'Hello' }];
    if (when === 'before') seller.messages = sent;
    if (when === 'before') seller.look();
    seller.switchTo(one, '');
    seller.messages = sent;
    seller.look();
    expect(seller.dropped).toMatchObject([{ identity: one, text: 'Hello' }]);
  });

  it('drops nothing where a new message says something else', () => {
    seller.messages = [{ from: 'buyer', text: 'Where is it?' }];
    seller.look();
    seller.messages = [...seller.messages, { from: 'seller', text: 'Sent by a colleague' }];
    seller.switchTo(one, '');
    vi.advanceTimersByTime(60_000);
    seller.look();
    expect(seller.dropped).toEqual([]);
  });
});

describe('a page that changes in any order', () => {
  const letters = { 'amazon:one': 'a', 'amazon:two': 'b', 'ebay:UK:three': 'c' } as const;
  const identities = Object.keys(letters).map(anIdentity);
  const step = fc.oneof(
    fc.record({ do: fc.constant('type'), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ do: fc.constant('switch'), to: fc.constantFrom(...identities, undefined) }),
    fc.record({ do: fc.constant('swap-box') }),
    fc.record({ do: fc.constant('remount'), keeps: fc.boolean() }),
    fc.record({ do: fc.constant('look') }),
    fc.record({ do: fc.constantFrom('blur', 'pagehide', 'erase', 'press-send', 'take-away') }),
    fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(0, 5, 72, 400, 1_000, 3_000) }),
  );
  type Step = {
    do: string;
    count?: number;
    to?: ConversationIdentity | undefined;
    keeps?: boolean;
    ms?: number;
  };

  /** The page has drafts of its own and puts them into the box when it likes: late, at once, or not at all. */
  function play(steps: readonly Step[]): void {
    const own = new Map<string, string>();
    const keyShown = () => seller.page.shown?.key;
    for (const each of steps) {
      const key = keyShown();
      const letter = Object.entries(letters).find(([known]) => known === key)?.[1];
      switch (each.do) {
        case 'type': {
          seller.type(seller.box.value + (letter ?? '?').repeat(each.count ?? 1));
          // What it took from another conversation is the portal's own mistake, and no text to judge by.
          if (key && seller.box.value.replaceAll(letter ?? '', '') === '') own.set(key, seller.box.value);
          break;
        }
        case 'switch':
          seller.page.shown = each.to;
          seller.watch.noteChange();
          break;
        case 'swap-box':
          seller.box.value = own.get(key ?? '') ?? '';
          break;
        case 'remount': {
          const box = document.createElement('textarea');
          box.value = each.keeps ? seller.box.value : '';
          seller.box.replaceWith(box);
          seller.box = box;
          // Nobody types into a new box before the page has been read again, 72 ms later at most.
          seller.look();
          break;
        }
        case 'look':
          seller.look();
          break;
        case 'blur':
          seller.box.dispatchEvent(new Event('blur'));
          break;
        case 'pagehide':
          window.dispatchEvent(new Event('pagehide'));
          break;
        case 'erase':
          seller.type('');
          break;
        case 'press-send':
          seller.send.click();
          break;
        case 'take-away':
          seller.box.value = '';
          break;
        default:
          vi.advanceTimersByTime(each.ms ?? 0);
      }
    }
    seller.look();
    vi.advanceTimersByTime(5_000);
  }

  it('never has a draft told for another conversation than it was typed in', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        seller.stop();
        seller = new WatchedPage();
        play(steps);
        told += seller.kept.length;
        for (const { identity, text } of seller.kept) {
          const letter = Object.entries(letters).find(([key]) => key === identity.key)?.[1] ?? '';
          expect(text.replaceAll(letter, '')).toBe('');
        }
      }),
      { numRuns: 2_000 },
    );
    expect(told).toBeGreaterThan(100);
  });
});
