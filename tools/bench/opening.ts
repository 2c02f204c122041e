/** From the page showing a conversation to the panel having painted all of it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ExpectedPanel } from './in-page/panel-watch';
import { type Lane, putToSleep } from './lane';

export interface Opening {
  readonly conversationId: string;
  readonly expected: ExpectedPanel;
  readonly background: BackgroundState;
}

/** `pressed`: asleep until the button of the mouse goes down, as long before the page shows anything as a click takes. */
export type BackgroundState = 'asleep' | 'pressed' | 'awake';

/** People hold a button down for 80 to 120 ms, and pages open on letting go; their own fetching is not counted. */
const pressMs = 80;

/** Long enough for everything that an opening sets off to have ended. */
const restMs = 400;
const longestMs = 30_000;

/** Milliseconds; throws where the panel never shows it. */
export async function timeOpening(lane: Lane, { conversationId, expected, background }: Opening): Promise<number> {
  const { page, frame } = lane;
  if (background !== 'awake') await putToSleep(lane);
  await frame.evaluate((what) => window.replydockPanelWatch?.watch(what), expected);
  if (background === 'pressed') {
    await page.mouse.down();
    await wait(pressMs);
  }
  const shownAt = await page.evaluate((id) => window.replydockPortalWatch?.open(id), conversationId);
  const paintedAt = await inTime(
    frame.evaluate(() => window.replydockPanelWatch?.painted()),
    async () => {
      const lacking = await frame.evaluate((what) => window.replydockPanelWatch?.lacks(what), expected);
      return `The panel never showed conversation ${conversationId}: without ${lacking?.join(', ')}`;
    },
  );
  if (background === 'pressed') await page.mouse.up();
  if (shownAt === undefined || paintedAt === undefined) throw new Error('A page has lost its watch');
  await wait(restMs);
  return paintedAt - shownAt;
}

/** What comes in time, or an error with the complaint. */
export async function inTime<Value>(coming: Promise<Value>, complaint: () => Promise<string>): Promise<Value> {
  const ending = new AbortController();
  const tooLate = wait(longestMs, undefined, { signal: ending.signal }).then(async () => {
    throw new Error(await complaint());
  });
  try {
    return await Promise.race([coming, tooLate]);
  } finally {
    ending.abort();
    tooLate.catch(() => {});
    coming.catch(() => {});
  }
}
