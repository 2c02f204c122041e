/** What a test does on a fake portal's message page, through the portal's own state. */
import type { Page } from 'puppeteer-core';
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
  await waitFor(
    () =>
      page.evaluate(() => {
        const scopes = (root: ParentNode): ParentNode[] => [
          root,
          ...[...root.querySelectorAll('*')].flatMap((element) => {
            const inner = element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null);
            return inner ? scopes(inner) : [];
          }),
        ];
        const boxes = scopes(document).flatMap((scope) => [
          ...scope.querySelectorAll<HTMLElement>('textarea, [contenteditable="true"]'),
        ]);
        const box = boxes.find((element) => element.offsetHeight > 0);
        box?.focus();
        return box !== undefined;
      }),
    { what: 'the reply box' },
  );
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
