/** The main job on both portals, told and photographed: open a conversation, read it, insert the reply that fits. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Panel, panelOf } from '../../tests/browser/harness/panel';
import { waitFor } from '../../tests/browser/harness/wait-for';
import { draftOf } from '../../tests/browser/support/message-page';
import { openSample, type SampleMessages, type Stage, stageSample } from './open-sample';

const signature = 'Kind regards\nMara, Fernhold Goods';

const textBox = (name: string) => `::-p-aria([name="${name}"][role="textbox"])`;

export interface Tour extends Stage {
  /** Where the pictures go. */
  readonly folder: string;
}

export async function playTour(tour: Tour): Promise<void> {
  mkdirSync(tour.folder, { recursive: true });
  await welcome(tour);
  const { amazon, ebay } = await openSample(tour);
  await answer(tour, amazon);
  await answer(tour, ebay);
  await lookAround(tour, amazon);
  tour.say(`Pictures are in ${tour.folder}/. Messages sent: ${amazon.portal.sent.length + ebay.portal.sent.length}.`);
}

async function photograph({ folder, say }: Tour, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: `${folder}/${name}.png` });
  say(`  picture: ${folder}/${name}.png`);
}

/** The first inbox after the installation: who signs, what is read and stored. */
async function welcome(tour: Tour): Promise<void> {
  const page = await tour.browser.newPage();
  await page.goto(stageSample(tour.portals, 'amazon').inboxAddress());
  const panel = await panelOf(page);
  const fields = {
    'Your name': 'Mara',
    'Your shop, as buyers know it': 'Fernhold Goods',
    'Signature under your replies': signature,
  };
  await waitFor(() => panel.frame.$(textBox('Your name')), { what: 'the welcome' });
  await photograph(tour, page, 'welcome');
  for (const [name, text] of Object.entries(fields)) await (await panel.frame.$(textBox(name)))?.type(text);
  await panel.start();
  tour.say('Set a name and a signature in the welcome.');
  await page.close();
}

async function answer(tour: Tour, { page, portal, conversationId }: SampleMessages): Promise<void> {
  const { say } = tour;
  await page.bringToFront();
  const panel = await panelOf(page);
  await panel.reportWhere((report) => report.conversationId === conversationId, { what: 'the conversation' });
  await panel.closeReport();
  const suggestions = await waitFor(
    async () => {
      const found = await panel.suggestions();
      return found.length > 0 && found;
    },
    { what: 'suggestions' },
  );
  say(`On ${portal.name}: ${await panel.heading()} writes. ${await timeLeft(panel)}`);
  say(
    `  orders known: ${(await panel.orders()).length}; replies that fit: ${suggestions.map(({ title }) => title).join(' · ')}`,
  );
  await photograph(tour, page, `${portal.name}-conversation`);
  await panel.insert(1);
  say(`  ${await panel.statusLike(/nserted/)}`);
  say(`  the portal's box holds ${(await draftOf(page, conversationId)).length} characters, nothing was sent.`);
  await photograph(tour, page, `${portal.name}-inserted`);
}

async function timeLeft(panel: Panel): Promise<string> {
  const timer = await panel.timer();
  return timer?.text ?? 'No time is running.';
}

/** The same panel in the dark, folded, and the pages around it. */
async function lookAround(tour: Tour, { page }: SampleMessages): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await photograph(tour, page, 'dark');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  const options = await tour.browser.openExtensionPage('options.html');
  await waitFor(() => options.$('h1'), { what: 'the settings' });
  await photograph(tour, options, 'settings');
}
