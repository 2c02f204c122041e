// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { RowFacts } from '@/lib/marketplaces/ebay/read-rows';
import { contradicts, type ThreadSigns } from '@/lib/marketplaces/ebay/row-agreement';

const lamp = 'Red lamp "Aurora" – 230 V';

function row(userName: string, preview: string, title = lamp): RowFacts {
  return {
    element: document.createElement('button'),
    conversationId: undefined,
    userName,
    itemId: undefined,
    subject: undefined,
    title,
    preview,
    timeText: undefined,
    isUnread: undefined,
    isMarked: false,
    isFromEbay: false,
    texts: () => [userName, title, preview],
  };
}

function signs(parts: Partial<ThreadSigns>): ThreadSigns {
  return { buyer: undefined, itemId: undefined, itemTitle: lamp, texts: [], isFromEbay: false, ...parts };
}

describe('contradicts', () => {
  const texts = ['Hi, where is my parcel?', 'It came this morning, thank you.'];
  const [first = '', last = ''] = texts;

  it('takes the row that alone quotes the thread', () => {
    const own = row('jane_doe', last);
    const other = row('x2', 'Is it still for sale?');
    expect(contradicts(own, [own, other], signs({ texts }))).toBe(false);
    expect(contradicts(other, [own, other], signs({ texts }))).toBe(true);
  });

  it('takes neither of two rows about one thing that both quote the thread, while it names no buyer', () => {
    const own = row('jane_doe', last);
    const other = row('x2', first);
    expect(contradicts(own, [own, other], signs({ texts }))).toBe(true);
    expect(contradicts(other, [own, other], signs({ texts }))).toBe(true);
  });

  it('tells them apart by the buyer in the head', () => {
    const own = row('jane_doe', last);
    const other = row('x2', first);
    expect(contradicts(own, [own, other], signs({ texts, buyer: 'jane_doe' }))).toBe(false);
    expect(contradicts(other, [own, other], signs({ texts, buyer: 'jane_doe' }))).toBe(true);
  });

  it('tells them apart by the thing', () => {
    const own = row('jane_doe', last);
    const other = row('x2', first, 'Blue widget with brass handle, 24 cm');
    expect(contradicts(own, [own, other], signs({ texts }))).toBe(false);
    expect(contradicts(other, [own, other], signs({ texts }))).toBe(true);
  });
});
