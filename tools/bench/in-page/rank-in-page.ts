/** Runs inside the panel's page: ranks there, in the browser's engine and beside everything else the panel holds. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { type RankingTimes, timeRankings } from '../ranking';
import { seedTemplates } from '../seeds';

declare global {
  interface Window {
    replydockRanking?: (count: number, conversations: readonly Conversation[], now: number) => RankingTimes;
  }
}

window.replydockRanking = (count, conversations, now) => timeRankings(seedTemplates(count, now), conversations, now);
