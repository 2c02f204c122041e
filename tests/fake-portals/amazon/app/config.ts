/** What the server tells the page about itself, as a script, before anything else runs. */
import type { PortalVariant } from '../../variants/variant';
import type { Words } from '../words/words';

export interface AppConfig {
  readonly variant: PortalVariant;
  readonly words: Words;
  /** The world's now, epoch ms. */
  readonly now: number;
  readonly shopName: string;
  readonly countryName: string;
  /** Conversation to open where the address tells none. */
  readonly opensFirst: string | undefined;
  /** Panes never leave their skeletons. */
  readonly neverLoads: boolean;
}

declare global {
  interface Window {
    __fakeConfig?: AppConfig;
  }
}

export function readConfig(): AppConfig {
  const config = window.__fakeConfig;
  if (!config) throw new Error('The page was served without its configuration');
  return config;
}
