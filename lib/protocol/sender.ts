/** Who sent a message. The browser fills in a sender; a page cannot forge it. */
import { browser } from 'wxt/browser';
import { isPortalHost } from '@/lib/domain/marketplace/sites';
import type { MessageSender } from './request';

/** Our content script in the top frame of a portal's page. */
export function isPortalPage(sender: MessageSender): boolean {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0 || sender.tab?.id === undefined) return false;
  return sender.url !== undefined && isPortalHost(hostOf(sender.url));
}

/** A page of ours: the panel in a tab's page, options, welcome. */
export function isOwnPage(sender: MessageSender): boolean {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return false;
  return sender.url.startsWith(browser.runtime.getURL('/'));
}

/** Our background, as content scripts and panels see it. */
export function isBackground(sender: MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
