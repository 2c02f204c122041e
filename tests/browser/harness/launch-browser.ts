import type { BrowserName } from './builds';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions, TestBrowser } from './test-browser';

const launchers = { chromium: launchChromium, firefox: launchFirefox } as const;

/** Starts a browser with a throw-away profile and the extension in it, all hosts leading to the fake portals. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return launchers[name](options);
}
