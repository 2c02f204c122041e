/** What a test does on a fake portal's message page, through the portal's own state. */
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
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
  const box = await waitFor(() => replyBoxOf(page), { what: 'the reply box' });
  await box.evaluate((element) => 'focus' in element && typeof element.focus === 'function' && element.focus());
}

/** What stands in the reply box, whatever the portal believes; undefined where there is no box. */
export async function boxTextOf(page: Page): Promise<string | undefined> {
  const box = await replyBoxOf(page);
  // A box in a frame is of that frame's classes, so it is asked by what it has.
  return box?.evaluate((element) => {
    const text = 'value' in element ? element.value : element.textContent;
    return typeof text === 'string' ? text : undefined;
  });
}

async function replyBoxOf(page: Page): Promise<ElementHandle<Node> | undefined> {
  const handle = await page.evaluateHandle(() => {
    const scopes = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap((element) => {
        const inner = element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null);
        return inner ? scopes(inner) : [];
      }),
    ];
    return scopes(document)
      .flatMap((scope) => [...scope.querySelectorAll<HTMLElement>('textarea, [contenteditable="true"]')])
      .find((element) => element.offsetHeight > 0);
  });
  return handle.asElement() ?? undefined;
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
