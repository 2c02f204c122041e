import { describe, expect, it } from 'vitest';
import { createEbayAdapter } from '@/lib/marketplaces/ebay/adapter';
import { openPage } from './pages/open-page';
import { plainPage, plainThread } from './pages/plain-page';

/** Two messages, the first by the buyer, in boxes without a known name. */
async function authors(first: string, second: string): Promise<readonly string[]> {
  const reading = createEbayAdapter().read(
    await openPage(plainPage({ pane: plainThread({ bubbles: [first, second] }) })),
  );
  return reading.conversation?.messages.map(({ from }) => from) ?? [];
}

const box = (attributes: string, time: string, label = '') =>
  `<div ${attributes}>${label}<div class="x">Some words</div><time datetime="2026-11-20T1${time}:00:00Z">Nov 20</time></div>`;

describe('who wrote a message', () => {
  it.each([
    ['sides by style', 'style="align-self:flex-start"', 'style="align-self:flex-end"', '', ''],
    ['margins', 'style="margin-right:auto"', 'style="margin-left:auto"', '', ''],
    ['class names', 'class="msg msg--incoming"', 'class="msg msg--outgoing"', '', ''],
    ['directions', 'data-direction="incoming"', 'data-direction="outgoing"', '', ''],
    ['names in attributes', 'data-sender="jane_doe"', 'data-sender="fernhold_goods"', '', ''],
    ["the buyer's name and another in attributes", 'data-author="jane_doe"', 'data-author="u-4711"', '', ''],
    ['names above', '', '', '<b>jane_doe</b>', '<b>You</b>'],
    ['names above in German', '', '', '<b>jane_doe:</b>', '<b>Sie:</b>'],
    ['roles above', '', '', '<b>Buyer</b>', '<b>Seller</b>'],
    ['texts for screen readers', 'aria-label="Message from jane_doe"', 'aria-label="Sent by you"', '', ''],
  ])('is told by %s', async (_name, one, two, oneLabel, twoLabel) => {
    expect(await authors(box(one, '1', oneLabel), box(two, '2', twoLabel))).toEqual(['buyer', 'seller']);
  });

  it.each([
    ['nothing', '', ''],
    ['one side for all', 'style="align-self:flex-start"', 'style="align-self:flex-start"'],
    ['names of nobody known', 'data-sender="a"', 'data-sender="b"'],
  ])('is not told by %s', async (_name, one, two) => {
    expect(await authors(box(one, '1'), box(two, '2'))).toEqual([]);
  });

  it('is told by the other side in right-to-left pages', async () => {
    const both = box('style="margin-left:auto"', '1') + box('style="margin-right:auto"', '2');
    expect(await authors(`<section dir="rtl">${both}</section>`, '')).toEqual(['buyer', 'seller']);
  });

  it('is unknown where name and side contradict each other', async () => {
    const left = 'style="align-self:flex-start"';
    const right = 'style="align-self:flex-end"';
    const read = await authors(box(left, '1', '<b>jane_doe</b>'), box(right, '2', '<b>jane_doe</b>'));
    expect(read).toEqual(['buyer', 'unknown']);
  });

  it('is the marketplace for its own notices', async () => {
    const read = await authors(box('class="m m--incoming"', '1'), box('class="m m--system-notice"', '2'));
    expect(read).toEqual(['buyer', 'marketplace']);
  });
});
