/** A page as somebody without a mouse works it. */
import type { Page } from 'puppeteer-core';

/** More would be a page on which nobody finds anything. */
const mostSteps = 120;

/** Goes on with Tab until the focus is on what has this name, or begins with it. */
export function tabTo(page: Page, name: string): Promise<void> {
  return goUntil(page, name, () => page.keyboard.press('Tab'));
}

/** The same with Shift. */
export function tabBack(page: Page, name: string): Promise<void> {
  return goUntil(page, name, () => pressWith(page, 'Shift', 'Tab'));
}

async function goUntil(page: Page, name: string, step: () => Promise<void>): Promise<void> {
  for (let taken = 0; taken < mostSteps; taken += 1) {
    await step();
    if ((await focusedName(page)).startsWith(name)) return;
  }
  throw new Error(`Nothing named "${name}" is reached with Tab`);
}

export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '').trim();
  });
}

/** With keys that are held meanwhile. */
export async function pressWith(
  page: Page,
  held: 'Alt' | 'Control' | 'Shift',
  key: 'a' | 'z' | 'Tab' | 'ArrowDown' | 'ArrowUp',
): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}
