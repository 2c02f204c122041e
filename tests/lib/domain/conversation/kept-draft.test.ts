import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftExpiresAt,
  draftLength,
  draftMark,
  draftToOffer,
  holdsDraft,
  isContinuedBy,
  isWorthKeeping,
  type KeptDraft,
  mostDrafts,
  runsReplacedBy,
  wasSent,
} from '@/lib/domain/conversation/kept-draft';
import { noonAt } from '../../../support/conversations';

const dayMs = 86_400_000;
const text = 'Dear Tamsin,\nyour parcel has left us today.';

function aDraft(overrides: Partial<KeptDraft> = {}): KeptDraft {
  return { run: 'one', keptAt: noonAt, text, ...overrides };
}

describe('draftExpiresAt', () => {
  it('counts days from the last change', () => {
    expect(draftExpiresAt(noonAt, 30)).toBe(noonAt + 30 * dayMs);
  });
});

describe('isWorthKeeping', () => {
  it.each([
    ['a word', 'Hello', true],
    ['nothing', '', false],
    ['white space', ' \n\t', false],
    ['as much as is kept', 'x'.repeat(draftLength), true],
    ['more than is kept', 'x'.repeat(draftLength + 1), false],
  ])('%s', (_, draft, isWorth) => {
    expect(isWorthKeeping(draft)).toBe(isWorth);
  });
});

describe('draftMark', () => {
  it('is the same for white space that differs, and another for letters that differ', () => {
    expect(draftMark('Dear  Ann,\n\nthanks')).toBe(draftMark('Dear Ann,\nthanks '));
    expect(draftMark('Dear Ann')).not.toBe(draftMark('Dear Anna'));
  });
});

describe('runsReplacedBy', () => {
  it('goes on with what is written in the same go, whatever becomes of it', () => {
    expect(runsReplacedBy(aDraft({ text: 'H' }), [aDraft()])).toEqual(['one']);
  });

  it('keeps an earlier draft beside a new one that does not hold it', () => {
    expect(runsReplacedBy(aDraft({ run: 'two', text: 'H' }), [aDraft()])).toEqual([]);
  });

  it('lets an earlier draft go that the new one holds', () => {
    expect(runsReplacedBy(aDraft({ run: 'two', text: `${text}\n\nBye` }), [aDraft()])).toEqual(['one']);
  });

  it('never loses a text that the drafts which stay do not hold, unless there are too many', () => {
    const draft = fc.record({ run: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 30 }), (written) => {
        let kept: KeptDraft[] = [];
        for (const [index, { run, text: typed }] of written.entries()) {
          const next = { run, text: typed, keptAt: noonAt + index };
          const replaced = runsReplacedBy(next, kept);
          const lost = kept.filter(
            (before) => replaced.includes(before.run) && before.run !== run && !isContinuedBy(before.text, typed),
          );
          expect(kept.length < mostDrafts ? lost : []).toEqual([]);
          kept = [next, ...kept.filter((before) => !replaced.includes(before.run))];
          expect(kept.length).toBeLessThanOrEqual(mostDrafts);
        }
      }),
    );
  });
});

describe('draftToOffer', () => {
  it('offers the newest beside an empty box', () => {
    const older = aDraft({ run: 'older', keptAt: noonAt - dayMs, text: 'Hello' });
    expect(draftToOffer([older, aDraft()], { isEmpty: true }, [])).toEqual(aDraft());
  });

  it.each([
    ['was just emptied or sent by the seller', { isEmpty: true, run: 'one' }],
    ['stands in the box as it is being written', { isEmpty: false, run: 'one' }],
    ['was put back by the portal itself', { isEmpty: false, mark: draftMark(`${text} `) }],
  ])('offers nothing that %s', (_, box) => {
    expect(draftToOffer([aDraft()], box, [])).toBeUndefined();
  });

  it('offers what differs from the text that the portal has put there', () => {
    expect(draftToOffer([aDraft()], { isEmpty: false, mark: draftMark('Hello') }, [])).toEqual(aDraft());
  });

  it('offers nothing that was sent since', () => {
    const sent = { from: 'seller', text: `${text}\n\nSent from Seller Central`, sentAt: { latestAt: noonAt + 1000 } };
    expect(draftToOffer([aDraft()], { isEmpty: true }, [sent])).toBeUndefined();
  });
});

describe('wasSent', () => {
  it.each([
    ['by an own message of unknown time', { from: 'seller', text }, true],
    [
      'by an own message from before it was written',
      { from: 'seller', text, sentAt: { latestAt: noonAt - dayMs } },
      false,
    ],
    ['by the buyer, who quotes it', { from: 'buyer', text }, false],
    ['by another message', { from: 'seller', text: 'Thank you' }, false],
  ])('%s', (_, message, isSent) => {
    expect(wasSent(aDraft(), [message])).toBe(isSent);
  });
});

describe('holdsDraft', () => {
  it('believes a short draft only where it is the whole message', () => {
    expect(holdsDraft('Thank you', 'Thank you')).toBe(true);
    expect(holdsDraft('Thank you for waiting', 'Thank you')).toBe(false);
    expect(holdsDraft('anything', ' ')).toBe(false);
  });
});
