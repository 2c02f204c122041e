/** The message rules as the seller meets them: beside a draft that is typed in the portal's own box, and before a reply goes there. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { aTemplate } from '../support/templates';
import { axeViolations } from './harness/axe';
import { benchFor } from './harness/bench';
import type { Panel } from './harness/panel';
import { waitFor } from './harness/wait-for';
import { bringInReplies } from './support/bring-in-replies';
import { boxTextOf, focusReplyBox, press } from './support/message-page';
import { awaitingWithOrder, openConversation } from './support/open-conversation';
import { plainVariantOf, stagePortal } from './support/staged-portal';

const link = 'www.fernhold-offers.example';
/** So short that its language, which is not this buyer's, is not told. */
const clean = 'Sent on Friday.';
const linkedBody = `Your zircon left us today. The manual is at ${link} for you.`;

const variant = { title: 'Zircon manual', body: linkedBody };
const linked = aTemplate({
  id: 'test-zircon-manual',
  variants: { en: variant, de: variant, fr: variant, it: variant, es: variant },
});

const bench = benchFor();
beforeAll(() => bringInReplies(bench.browser, [linked]));

async function open(name: (typeof portalNames)[number]) {
  const portal = stagePortal(bench.portals, name, { variant: plainVariantOf(name, {}) });
  const { page, panel } = await openConversation(bench, portal, awaitingWithOrder(portal));
  await focusReplyBox(page);
  return { portal, page, panel };
}

/** Undefined while there is no such region. */
function findings(panel: Panel): Promise<string | undefined> {
  return panel.frame.evaluate(() => document.querySelector('[aria-label="Before you send"]')?.textContent ?? undefined);
}

async function untilFound(panel: Panel, words: string): Promise<void> {
  await waitFor(async () => (await findings(panel))?.includes(words), { what: `"${words}" to be found` });
}

async function untilNothingFound(panel: Panel): Promise<void> {
  await waitFor(async () => (await findings(panel)) === undefined, { what: 'nothing to be found' });
}

/** What the panel has been told and has checked by now. */
async function settled(panel: Panel): Promise<void> {
  await panel.frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
}

async function clickInPanel(panel: Panel, selector: string): Promise<void> {
  const button = await waitFor(() => panel.frame.$(selector), { what: selector });
  await button.click();
}

async function untilBox(page: Page, text: string): Promise<void> {
  const flat = (all: string | undefined) => all?.replace(/\s+/g, ' ').trim();
  await waitFor(async () => flat(await boxTextOf(page)) === flat(text), { what: `the box to hold "${text}"` });
}

describe.each(portalNames)('A draft on %s', (name) => {
  it('is told of while it is typed; a fix takes the link out, and one undo brings it back', async () => {
    const { portal, page, panel } = await open(name);
    await page.keyboard.type(`Hello, see ${link} for it.`);
    await untilFound(panel, link);
    expect(await axeViolations(panel.frame)).toEqual([]);
    await clickInPanel(panel, '[aria-label="Before you send"] button[aria-label^="Take it out"]');
    await untilBox(page, 'Hello, see  for it.');
    await waitFor(async () => !(await findings(panel))?.includes(link), { what: 'the finding to be gone' });
    await press(page, ['Control'], 'KeyZ');
    await untilBox(page, `Hello, see ${link} for it.`);
    await untilFound(panel, link);
    expect(portal.sent).toEqual([]);
  });

  it('is left alone where it is clean, and where the words are quoted from earlier', async () => {
    const { page, panel } = await open(name);
    await page.keyboard.type(clean);
    await settled(panel);
    expect(await findings(panel)).toBeUndefined();
    await page.keyboard.type(` ${link}`);
    await untilFound(panel, link);
    for (let at = 0; at <= link.length; at += 1) await page.keyboard.press('Backspace');
    await untilNothingFound(panel);
    await page.keyboard.type(`\n> see ${link}`);
    await settled(panel);
    expect(await findings(panel)).toBeUndefined();
  });
});

describe.each(portalNames)('Insert of a reply that a rule speaks against, on %s', (name) => {
  it('asks first, goes by the keyboard, and never forbids', async () => {
    const { page, panel } = await open(name);
    await panel.search('zircon manual');
    await panel.insert('Zircon manual');
    await waitFor(() => panel.frame.$('[role="alertdialog"]'), { what: 'the question' });
    expect(await axeViolations(panel.frame)).toEqual([]);
    expect(await boxTextOf(page)).toBe('');
    await page.keyboard.press('Escape');
    await waitFor(async () => (await panel.frame.$('[role="alertdialog"]')) === null, { what: 'the question to go' });
    expect(await boxTextOf(page)).toBe('');
    await panel.insert('Zircon manual');
    await waitFor(() => panel.frame.$('[role="alertdialog"]'), { what: 'the question again' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilBox(page, linkedBody);
    await panel.statusLike(/^Inserted$/);
    await untilFound(panel, link);
  });
});
