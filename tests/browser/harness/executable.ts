import { installedBrowser } from '../../../tools/set-up/machine.mjs';
import { installAdvice } from '../../../tools/set-up/plan.mjs';
import type { BrowserName } from './builds';

/** Path of the browser on this machine. Throws with the line that says what to install. */
export function requireBrowser(name: BrowserName): string {
  const path = installedBrowser(name);
  if (!path) throw new Error(installAdvice([name]));
  return path;
}
