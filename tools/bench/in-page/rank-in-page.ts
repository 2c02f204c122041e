/** Runs inside the panel's page: ranks there, in the browser's engine and beside everything else the panel holds. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { createIntentModel } from '@/lib/intent/intent-model';
import { type RankingTimes, timeRankings } from '../ranking';
import { seedTemplates } from '../seeds';

declare global {
  interface Window {
    replydockRanking?: (count: number, conversations: readonly Conversation[], now: number) => Promise<RankingTimes>;
  }
}

window.replydockRanking = async (count, conversations, now) => {
  const response = await fetch('/intent-model.bin');
  const model = createIntentModel(new Uint8Array(await response.arrayBuffer()));
  return timeRankings(seedTemplates(count, now), conversations, { model, now });
};
