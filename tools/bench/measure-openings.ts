/** The figures of opening, per portal: with the background asleep before each, asleep until pressed, and warm; ours and the barest in turns. */
import { rmSync } from 'node:fs';
import type { PortalName } from '../../tests/fake-portals/server/portal-hosts';
import type { Truth } from '../../tests/fake-portals/world/truth';
import type { Figure } from './figure';
import { fillStore } from './fill-store';
import type { ExpectedPanel } from './in-page/panel-watch';
import { openLane } from './lane';
import { copyLongUsedProfile } from './long-used-profile';
import { type BackgroundState, timeOpening } from './opening';
import { earlierOrderIds, seedOrders, seedTemplates } from './seeds';
import { spreadOf, spreadWords } from './spread';
import { type Stage, withStage } from './stage';
import { type StagedWorld, stageWorld } from './staged-world';

type Say = (line: string) => void;

const openings = 44;
/** The first few openings of a page start things up. */
const rehearsals = 4;
const templates = 10_000;
const budgetMs = 100;

export async function measureOpenings(portal: PortalName, say: Say): Promise<readonly Figure[]> {
  const profile = await copyLongUsedProfile(say);
  try {
    return await withStage((stage) => measureOn(stage, portal, say), profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function measureOn(stage: Stage, portal: PortalName, say: Say): Promise<readonly Figure[]> {
  const now = Date.now();
  const world = stageWorld({ portal, conversations: openings });
  say(`putting ${templates} templates into a store of more than a million orders`);
  await fillStore(stage.ours, { templates: seedTemplates(templates, now), orders: seedOrders(world.buyers, now) });
  world.show(stage.portals);
  const figures: Figure[] = [];
  for (const background of ['asleep', 'pressed', 'awake'] as const) {
    figures.push(await openAll({ stage, world, background, say }));
  }
  return figures;
}

const stateNames = { asleep: 'background-asleep', pressed: 'background-asleep-until-pressed', awake: 'warm' } as const;

interface Openings {
  readonly stage: Stage;
  readonly world: StagedWorld;
  readonly background: BackgroundState;
  readonly say: Say;
}

async function openAll({ stage, world, background, say }: Openings): Promise<Figure> {
  const ours = await openLane(stage.ours, world);
  const bare = await openLane(stage.bare, world);
  const times: number[] = [];
  const bareTimes: number[] = [];
  for (const [index, conversationId] of world.conversationIds.entries()) {
    const truth = world.truthOf(conversationId);
    const isMeasured = index >= rehearsals;
    const opening = { conversationId, background: isMeasured ? background : ('awake' as const) };
    const earlier = earlierOrderIds(world.buyers, index);
    const time = await timeOpening(ours, { ...opening, expected: wholePanel(truth, earlier) });
    const bareTime = await timeOpening(bare, { ...opening, expected: bareText(truth) });
    if (!isMeasured) continue;
    times.push(time);
    bareTimes.push(bareTime);
  }
  await ours.close();
  await bare.close();
  const state = stateNames[background];
  const spread = spreadOf(times);
  const bareSpread = spreadOf(bareTimes);
  say(`opening on ${world.portal}, ${state}: ${spreadWords(spread)}; the barest: ${spreadWords(bareSpread)}`);
  const name = `opening.${world.portal}.${state}.p95`;
  return { name, value: spread.p95, unit: 'ms', budget: budgetMs, baseline: bareSpread.p95 };
}

function wholePanel(truth: Truth, earlier: readonly string[]): ExpectedPanel {
  const [orderId = ''] = truth.orderIds;
  return {
    heading: truth.buyerName ?? '',
    orderIds: [orderId, ...earlier],
    dueAt: Date.parse(truth.dueAt ?? ''),
    inSuggestion: orderId,
  };
}

/** Something that stands in the thread and nowhere else on the page. */
function bareText({ marketplace, orderIds, messages }: Truth): ExpectedPanel {
  const text = marketplace === 'ebay' ? orderIds[0] : messages[0]?.text.slice(0, 40);
  return { texts: [text ?? ''] };
}
