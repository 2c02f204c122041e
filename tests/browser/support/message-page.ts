/** What a test does on a fake portal's message page, through the portal's own state. */
import type { KeyInput, Page } from 'puppeteer-core';
import { waitFor } from '../harness/wait-for';

/** The conversation that the portal holds as opened and shows. */
export function shownConversation(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (window.__portal?.isShown ? window.__portal.conversationId : undefined));
}

export async function untilShown(page: Page, conversationId: string): Promise<void> {
  await waitFor(async () => (await shownConversation(page)) === conversationId, {
    what: `conversation ${conversationId} to be shown`,
  });
}

/** Opens another conversation as a click on its row does. */
export async function switchTo(page: Page, conversationId: string): Promise<void> {
  await page.evaluate((id) => window.__portal?.switchTo(id), conversationId);
}

/** What the portal would send, by conversation. */
export async function draftsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...window.__portal?.drafts }));
}

export async function draftOf(page: Page, conversationId: string): Promise<string> {
  return (await draftsOf(page))[conversationId] ?? '';
}

/** Gives the reply box the keyboard as a click into it does; it may live in a shadow root or a frame. */
export async function focusReplyBox(page: Page): Promise<void> {
  await waitFor(async () => (await atReplyBox(page, 'focus')) !== undefined, { what: 'the reply box' });
}

/** What stands in the reply box, whatever the portal believes; undefined where there is no box. */
export function boxTextOf(page: Page): Promise<string | undefined> {
  return atReplyBox(page, 'read');
}

/** Finds the box and uses it in one go: Firefox hands no elements of inner frames out of the page. */
function atReplyBox(page: Page, act: 'focus' | 'read'): Promise<string | undefined> {
  return page.evaluate((wanted) => {
    const scopes = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap((element) => {
        const inner = element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null);
        return inner ? scopes(inner) : [];
      }),
    ];
    const box = scopes(document)
      .flatMap((scope) => [...scope.querySelectorAll<HTMLElement>('textarea, [contenteditable="true"]')])
      .find((element) => element.offsetHeight > 0);
    if (wanted === 'focus') box?.focus();
    // A box in a frame is of that frame's classes, so it is asked by what it has.
    const text = box && 'value' in box ? box.value : box?.textContent;
    return typeof text === 'string' ? text : undefined;
  }, act);
}

/** Presses a key while others are held, e.g. `press(page, ['Alt'], 'Digit1')`. */
export async function press(page: Page, held: readonly KeyInput[], key: KeyInput): Promise<void> {
  for (const modifier of held) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of [...held].reverse()) await page.keyboard.up(modifier);
}

/** The chips on the rows of the list. */
export function chipsOf(page: Page): Promise<{ state: string; dueAt: string | null; dueLatest: string | null }[]> {
  return page.evaluate(() => {
    const scopes = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? scopes(element.shadowRoot) : [])),
    ];
    return scopes(document)
      .flatMap((scope) => [...scope.querySelectorAll<HTMLElement>('[data-replydock="deadline"]')])
      .map((chip) => ({
        state: chip.dataset.state ?? '',
        dueAt: chip.getAttribute('data-due-at'),
        dueLatest: chip.getAttribute('data-due-latest'),
      }));
  });
}
