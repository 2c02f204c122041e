/** Everything that the panel has said in its status, also what another message took the place of at once. */
import type { Panel } from '../harness/panel';

declare global {
  interface Window {
    __statusLog?: string[];
  }
}

/** Begins to write down what the panel says; once for each panel. */
export async function keepStatusLog(panel: Panel): Promise<void> {
  await panel.frame.evaluate(() => {
    const log: string[] = [];
    window.__statusLog = log;
    const said = () => document.querySelector('[role="status"]')?.textContent?.trim() ?? '';
    let last = said();
    const observer = new MutationObserver(() => {
      const text = said();
      if (text === last) return;
      last = text;
      if (text !== '') log.push(text);
    });
    observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since it was asked last, oldest first. */
export function takeStatuses(panel: Panel): Promise<string[]> {
  return panel.frame.evaluate(() => window.__statusLog?.splice(0) ?? []);
}
