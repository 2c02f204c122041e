/** The figures of insertion, per kind of box: from the click on Insert to the text in the portal's own box. */
import { setTimeout as wait } from 'node:timers/promises';
import type { PortalName } from '../../tests/fake-portals/server/portal-hosts';
import type { BoxKind } from '../../tests/fake-portals/variants/variant';
import type { Truth } from '../../tests/fake-portals/world/truth';
import type { Figure } from './figure';
import { fillStore } from './fill-store';
import type { ExpectedPanel } from './in-page/panel-watch';
import { type Lane, openLane, putToSleep } from './lane';
import { inTime, timeOpening } from './opening';
import { longText, seedLongTemplates } from './seeds';
import { spreadOf, spreadWords } from './spread';
import { type Stage, withStage } from './stage';
import { type StagedWorld, stageWorld } from './staged-world';

type Say = (line: string) => void;

const insertions = 44;
const rehearsals = 4;
const templates = 200;
const characters = 1500;
const lines = 25;
const budgetMs = 50;
const restMs = 200;
const insertButton = 'section[aria-label="Suggested replies"] article button:not([aria-expanded])';

export function measureInsertions(portal: PortalName, box: BoxKind, say: Say): Promise<readonly Figure[]> {
  return withStage(async (stage) => {
    const text = longText(characters, lines);
    await fillStore(stage.ours, { templates: seedLongTemplates(templates, text, Date.now()), orders: [] });
    const world = stageWorld({ portal, conversations: insertions, variant: { box } });
    world.show(stage.portals);
    const asleep = await insertAll({ stage, world, text, isAsleep: true });
    const warm = await insertAll({ stage, world, text, isAsleep: false });
    return [asleep, warm].map(({ state, times, bareTimes }) => {
      const spread = spreadOf(times);
      const bareSpread = spreadOf(bareTimes);
      say(`insertion on ${portal}, ${box}, ${state}: ${spreadWords(spread)}; the barest: ${spreadWords(bareSpread)}`);
      const name = `insertion.${portal}.${box}.${state}.p95`;
      return { name, value: spread.p95, unit: 'ms', budget: budgetMs, baseline: bareSpread.p95 };
    });
  });
}

interface Insertions {
  readonly stage: Stage;
  readonly world: StagedWorld;
  readonly text: string;
  readonly isAsleep: boolean;
}

async function insertAll({ stage, world, text, isAsleep }: Insertions) {
  const ours = await openLane(stage.ours, world);
  const bare = await openLane(stage.bare, world);
  const times: number[] = [];
  const bareTimes: number[] = [];
  for (const [index, id] of world.conversationIds.entries()) {
    const truth = world.truthOf(id);
    const insertion = { conversationId: id, isAsleep: isAsleep && index >= rehearsals };
    const time = await timeInsertion(ours, { ...insertion, expected: panelWith(truth, text) });
    const bareTime = await timeInsertion(bare, { ...insertion, expected: { texts: ['record:'] } });
    if (index < rehearsals) continue;
    times.push(time);
    bareTimes.push(bareTime);
  }
  await ours.close();
  await bare.close();
  return { state: isAsleep ? 'background-asleep' : 'warm', times, bareTimes };
}

interface InsertionWish {
  readonly conversationId: string;
  /** What the panel shows before the click. */
  readonly expected: ExpectedPanel;
  readonly isAsleep: boolean;
}

async function timeInsertion(lane: Lane, { conversationId, expected, isAsleep }: InsertionWish): Promise<number> {
  const { page, frame } = lane;
  await timeOpening(lane, { conversationId, expected, background: 'awake' });
  if (isAsleep) await putToSleep(lane);
  await page.evaluate((length) => window.replydockPortalWatch?.watchBox(length), characters);
  await frame.evaluate(() => window.replydockPanelWatch?.watchClick());
  const button = await frame.$(insertButton);
  if (!button) throw new Error('The panel offers nothing to insert');
  await button.click();
  const clickedAt = await frame.evaluate(() => window.replydockPanelWatch?.clicked());
  const filledAt = await inTime(
    page.evaluate(() => window.replydockPortalWatch?.filled()),
    async () => `No text came into the box of conversation ${conversationId}: ${await statusOf(frame)}`,
  );
  if (clickedAt === undefined || filledAt === undefined) throw new Error('A page has lost its watch');
  await wait(restMs);
  return filledAt - clickedAt;
}

function statusOf(frame: Lane['frame']): Promise<string> {
  return frame.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? 'no status');
}

function panelWith({ buyerName, orderIds, dueAt }: Truth, text: string): ExpectedPanel {
  return {
    heading: buyerName ?? '',
    orderIds,
    dueAt: Date.parse(dueAt ?? ''),
    inSuggestion: text.slice(0, 40),
  };
}
