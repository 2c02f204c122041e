/** The browser's tabs, as far as the queue needs them. */
import { browser } from 'wxt/browser';
import type { OpenConversations } from './open-conversations';
import type { QueueTabs } from './queue-desk';

const queuePage = '/options.html#queue';

export function queueTabs(presence: Pick<OpenConversations, 'findTab' | 'goTo'>): QueueTabs {
  return {
    findTab: presence.findTab,
    goTo: presence.goTo,
    create: async (url) => {
      await browser.tabs.create({ url });
    },
  };
}

/** In the tab that shows it already, else in a new one. */
export async function showQueue(goTo: OpenConversations['goTo']): Promise<void> {
  const url = browser.runtime.getURL(queuePage);
  const tabs = await browser.tabs.query({ url: `${browser.runtime.getURL('/options.html')}*` }).catch(() => []);
  const shown = tabs.find((tab) => tab.url === url)?.id;
  if (shown !== undefined && (await goTo(shown))) return;
  await browser.tabs.create({ url });
}
