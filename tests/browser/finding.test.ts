/**
 * Replies found and put in fast: by a `/shortcut` typed in the portal's own box, by keys alone; with what they ask, in
 * each of the places they can go to, and those at hand.
 */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import type { PortalVariant } from '../fake-portals/variants/variant';
import { aTemplate } from '../support/templates';
import { axeViolations } from './harness/axe';
import { benchFor } from './harness/bench';
import type { Panel } from './harness/panel';
import { waitFor } from './harness/wait-for';
import { bringInReplies } from './support/bring-in-replies';
import { boxTextOf, draftOf, focusReplyBox, press, switchTo, untilShown } from './support/message-page';
import { awaitingWithOrder, openConversation, otherThan, untilPanelShows } from './support/open-conversation';
import { plainVariantOf, stagePortal } from './support/staged-portal';

const reply = (title: string, shortcut: string, body: string, isPinned = false) =>
  aTemplate({
    id: `test-${shortcut}`,
    shortcut,
    ...(isPinned && { isPinned }),
    variants: {
      en: { title, body },
      de: { title, body },
      fr: { title, body },
      it: { title, body },
      es: { title, body },
    },
  });

const replies = [
  reply('Zircon one', 'zir', 'The zircon has left.\n\nKind regards'),
  reply('Zircon two', 'zircon', 'The second zircon has left.'),
  reply('Quince jam', 'qj', 'Jam of quinces.', true),
  reply(
    'Walrus refund',
    'walrus',
    '{% ask "sum", type: "number", label: "Sum" %}{% ask "day", type: "date", label: "Which day" %}{% ask "why", type: "choice", choices: "torn, lost", label: "Why" %}{% ask "who", label: "Who" %}{{ ask.who }}: we refund {{ ask.sum }} by {{ ask.day }} ({{ ask.why }}), {{ ask.sum }} in all.',
  ),
];

const bench = benchFor();
beforeAll(() => bringInReplies(bench.browser, replies));

async function open(name: (typeof portalNames)[number], changes: Partial<PortalVariant> = {}) {
  const portal = stagePortal(bench.portals, name, { variant: plainVariantOf(name, changes) });
  const id = awaitingWithOrder(portal);
  const { page, panel } = await openConversation(bench, portal, id);
  await focusReplyBox(page);
  await keepKeys(page);
  return { portal, id, page, panel };
}

declare global {
  interface Window {
    __keys?: string[];
  }
}

/** Writes down the keys that the page itself hears. */
async function keepKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    window.__keys = heard;
    window.addEventListener('keydown', ({ key }) => heard.push(key));
  });
}

function keysHeard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window.__keys ?? []).filter((key) => key.length > 1));
}

async function untilOffered(panel: Panel, typed: string, first?: string): Promise<void> {
  await waitFor(
    async () =>
      (await panel.text()).includes(`Replies for ${typed}`) &&
      (first === undefined || (await markedIn(panel)) === first),
    { what: `replies for ${typed}` },
  );
  // What the panel shows it has yet to tell the page.
  await panel.frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
}

async function untilNothingOffered(panel: Panel): Promise<void> {
  await waitFor(async () => !(await panel.text()).includes('Replies for /'), { what: 'the offer to be gone' });
}

function markedIn(panel: Panel): Promise<string> {
  return panel.frame.evaluate(() => document.querySelector('article[data-active] h3')?.textContent ?? '');
}

function untilBox(page: Page, text: string): Promise<unknown> {
  // An editor's lines are not in its text.
  const flat = (all: string | undefined) => all?.replace(/\s+/g, ' ').trim();
  const letters = (all: string | undefined) => all?.replace(/\s+/g, '');
  return waitFor(async () => letters(await boxTextOf(page)) === letters(text), {
    what: `the box to hold "${flat(text)}"`,
  });
}

describe.each(portalNames)('/shortcut on %s', (name) => {
  it('puts the reply in place of the word by Enter, and one undo brings the word back', async () => {
    const { portal, id, page, panel } = await open(name);
    await page.keyboard.type('Hello,\n/zir');
    await untilOffered(panel, '/zir', 'Zircon one');
    expect(await axeViolations(panel.frame)).toEqual([]);
    const before = await keysHeard(page);
    await page.keyboard.press('Enter');
    await untilBox(page, 'Hello,\nThe zircon has left.\n\nKind regards');
    expect((await draftOf(page, id)).replace(/\s+/g, ' ')).toBe('Hello, The zircon has left. Kind regards');
    await panel.statusLike(/^Inserted$/);
    await untilNothingOffered(panel);
    expect(await keysHeard(page)).toEqual(before);
    await press(page, ['Control'], 'KeyZ');
    await untilBox(page, 'Hello,\n/zir');
    expect(portal.sent).toEqual([]);
  });

  it('moves by the arrows, inserts by Tab, and takes no further key', async () => {
    const { page, panel } = await open(name);
    await page.keyboard.type('/zi');
    await untilOffered(panel, '/zi');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await waitFor(async () => (await markedIn(panel)) === 'Zircon two', { what: 'the second to be marked' });
    await page.keyboard.press('Tab');
    await untilBox(page, 'The second zircon has left.');
    await untilNothingOffered(panel);
    expect(await keysHeard(page)).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    expect(await keysHeard(page)).toEqual(['ArrowLeft']);
  });

  it('is closed by Escape: Enter is the page’s then', async () => {
    const { page, panel } = await open(name);
    await page.keyboard.type('/zir');
    await untilOffered(panel, '/zir');
    await page.keyboard.press('Escape');
    await untilNothingOffered(panel);
    await page.keyboard.type('c');
    await page.keyboard.press('Enter');
    expect(await keysHeard(page)).toEqual(['Enter']);
    await page.keyboard.type('/zir');
    await untilOffered(panel, '/zir');
    expect((await boxTextOf(page))?.replace(/\s+/g, '')).toBe('/zirc/zir');
  });

  it('leaves Enter, Tab and arrows to the page where nothing fits, and in a date', async () => {
    const { page, panel } = await open(name);
    for (const text of ['/zzqx', ' 12/03', ' and/zir']) {
      await page.keyboard.type(text);
      // Longer than an offer takes.
      await panel.frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      expect(await panel.text()).not.toContain('Replies for /');
      await page.keyboard.press('ArrowUp');
      await press(page, ['Control'], 'End');
    }
    await page.keyboard.press('Enter');
    expect((await keysHeard(page)).filter((key) => key !== 'Control' && key !== 'End')).toEqual([
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'Enter',
    ]);
  });

  it.each<[string, Partial<PortalVariant>]>([
    ['a plain box', { box: 'textarea' }],
    ['a box of a component', { box: 'component' }],
    ['an editable element', { box: 'contenteditable' }],
    ['a box in a frame', { frame: true, box: 'textarea' }],
  ])('works in %s', async (_, changes) => {
    const { page, panel } = await open(name, changes);
    await page.keyboard.type('Hello /zir');
    await untilOffered(panel, '/zir', 'Zircon one');
    await page.keyboard.press('Enter');
    await untilBox(page, 'Hello The zircon has left. Kind regards');
    await press(page, ['Control'], 'KeyZ');
    await untilBox(page, 'Hello /zir');
  });

  it('is offered and goes in although the background has fallen asleep before', async () => {
    const { page, panel } = await open(name);
    await bench.browser.stopBackground();
    await page.keyboard.type('/zir');
    await untilOffered(panel, '/zir', 'Zircon one');
    await bench.browser.stopBackground();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await untilBox(page, 'The second zircon has left.');
    expect(await keysHeard(page)).toEqual([]);
  });

  it('never puts a reply into a conversation that is opened while replies are offered', async () => {
    const { portal, id, page, panel } = await open(name);
    await page.keyboard.type('/zir');
    await untilOffered(panel, '/zir');
    const second = otherThan(portal, id);
    await switchTo(page, second);
    await page.keyboard.press('Enter');
    await untilShown(page, second);
    await untilPanelShows(panel, second);
    await untilNothingOffered(panel);
    expect(await draftOf(page, second)).not.toContain('zircon');
    expect(await draftOf(page, id)).not.toContain('zircon');
    expect(portal.sent).toEqual([]);
  });

  it('asks what the reply asks, once and by keyboard, and then takes the place of the word', async () => {
    const { page, panel } = await open(name);
    await page.keyboard.type('Hi /walrus');
    await untilOffered(panel, '/walrus', 'Walrus refund');
    await page.keyboard.press('Enter');
    await waitFor(() => panel.frame.evaluate(() => document.activeElement?.closest('fieldset') !== null), {
      what: 'the keyboard in the form',
    });
    const labels = await panel.frame.$$eval('fieldset label', (all) => all.map(({ textContent }) => textContent));
    expect(labels).toEqual(['Sum', 'Which day', 'Why', 'Who']);
    expect(await axeViolations(panel.frame)).toEqual([]);
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.keyboard.type('11242026');
    await page.keyboard.press('Enter');
    await page.keyboard.type('torn');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ann');
    await page.keyboard.press('Enter');
    await panel.statusLike(/^Inserted/);
    // The date is in the language of the reply.
    expect(await boxTextOf(page)).toMatch(/^Hi Ann: we refund 12 by .*\b24\b.*2026.* \(torn\), 12 in all\.$/);
  });
});

describe('ways to insert and replies at hand', () => {
  async function inSearch(panel: Panel, choice: string): Promise<void> {
    await panel.search('quince');
    await waitFor(async () => (await panel.suggestions()).some(({ title }) => title === 'Quince jam'), {
      what: 'the reply',
    });
    const more = await waitFor(() => panel.frame.$('article ::-p-aria([name="More ways to insert"][role="button"])'), {
      what: 'the menu',
    });
    await more.click();
    const item = await waitFor(() => panel.frame.$(`::-p-aria([role="menuitem"]) ::-p-text(${choice})`), {
      what: choice,
    });
    await item.click();
  }

  it.each([
    ['At the caret', 'Dear Jam of quinces.Ann', /^Inserted$/],
    ['Behind the draft', 'Dear AnnJam of quinces.', /^Inserted behind your draft/],
    ['In place of the draft', 'Jam of quinces.', /^Inserted in place of your draft/],
  ])('puts a reply in: %s', async (choice, text, said) => {
    const { page, panel } = await open('amazon');
    await page.keyboard.type('Dear Ann');
    for (const _ of 'Ann') await page.keyboard.press('ArrowLeft');
    await inSearch(panel, choice);
    await panel.statusLike(said);
    await untilBox(page, text);
  });

  it('brings a pinned reply by one chip, to be looked at before it goes in', async () => {
    const { page, panel } = await open('ebay');
    const chip = await waitFor(() => panel.frame.$('ul[aria-label="Pinned and recent replies"] button'), {
      what: 'a chip',
    });
    expect(await chip.evaluate(({ textContent }) => textContent)).toContain('Quince jam');
    await chip.click();
    await panel.insert('Quince jam');
    await panel.statusLike(/^Inserted/);
    await untilBox(page, 'Jam of quinces.');
  });
});
