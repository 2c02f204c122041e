/** The browser's permission for the one host of the seller's sync server. */
import { browser } from 'wxt/browser';

/** As it is asked for and looked up. Firefox knows no ports in it; without one it holds for all of the host. */
export function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

export async function mayReach(url: string): Promise<boolean> {
  return URL.canParse(url) && browser.permissions.contains({ origins: [hostPattern(url)] });
}
