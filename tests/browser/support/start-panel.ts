/** The panel of a page, past the welcome that a new profile shows first. */
import type { Page } from 'puppeteer-core';
import { type Panel, panelOf } from '../harness/panel';

export async function startedPanelOf(page: Page): Promise<Panel> {
  const panel = await panelOf(page);
  await panel.start();
  return panel;
}
