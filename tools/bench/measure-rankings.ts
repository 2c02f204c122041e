/** The figures of ranking: language, intents and order of 10,000 templates, in Node and in the panel's own page. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { instant } from '@/lib/domain/time/moment';
import { createWorld } from '../../tests/fake-portals/world/create-world';
import type { WorldConversation } from '../../tests/fake-portals/world/world';
import { readModel } from '../train/evaluate';
import type { Figure } from './figure';
import { inPageCode } from './in-page-code';
import { openLane } from './lane';
import { type RankingTimes, timeRankings } from './ranking';
import { seedTemplates } from './seeds';
import { spreadOf, spreadWords } from './spread';
import { withStage } from './stage';
import { stageWorld } from './staged-world';

type Say = (line: string) => void;

const templates = 10_000;
const rankings = 200;
/** The engine compiles what runs often; a panel that stands in an open tab has run it. */
const rehearsals = 20;
const budgetMs = 10;

export function measureRankingInNode(say: Say): readonly Figure[] {
  const now = Date.now();
  const times = timeRankings(seedTemplates(templates, now), conversationsToRank(now), { model: readModel(), now });
  return [toFigure('ranking.node.p95', times, say)];
}

export function measureRankingInPanel(say: Say): Promise<readonly Figure[]> {
  return withStage(async ({ portals, ours }) => {
    const world = stageWorld({ portal: 'ebay', conversations: 1 });
    world.show(portals);
    const { frame } = await openLane(ours, world);
    await frame.evaluate(await inPageCode('rank-in-page'));
    const now = Date.now();
    const times = await frame.evaluate(
      (count, conversations, at) => window.replydockRanking?.(count, conversations, at),
      templates,
      conversationsToRank(now),
      now,
    );
    if (!times) throw new Error('The panel has lost its watch');
    return [toFigure('ranking.panel.p95', times, say)];
  });
}

function toFigure(name: string, { ours, bare }: RankingTimes, say: Say): Figure {
  const spread = spreadOf(ours.slice(rehearsals));
  const bareSpread = spreadOf(bare.slice(rehearsals));
  say(`${name}: ${spreadWords(spread)}; the barest: ${spreadWords(bareSpread)}`);
  return { name, value: spread.p95, unit: 'ms', budget: budgetMs, baseline: bareSpread.p95 };
}

function conversationsToRank(now: number): Conversation[] {
  const world = createWorld({
    marketplace: 'amazon',
    seed: 5,
    now,
    conversations: rankings + rehearsals,
    sites: ['US'],
  });
  return world.conversations.map(toConversation);
}

function toConversation({ marketplace, site, orders, items, messages, buyer }: WorldConversation): Conversation {
  return {
    marketplace,
    site,
    ...(buyer.name !== undefined && { buyerName: buyer.name }),
    buyerIds: [`amazon:party:${buyer.partyId}`],
    orderIds: orders.map(({ orderId }) => orderId),
    itemIds: items.map(({ itemId }) => itemId),
    messages: messages.map(({ from, text, sentAt }) => ({ from, text, sentAt: instant(sentAt) })),
  };
}
