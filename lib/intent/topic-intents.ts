/** What Amazon's own topic of a case means: read by the stems of its words, because it is printed in many languages. */
import { topicStems } from '@/data/intent-words/topics';
import { foldText } from '@/lib/domain/template/fold-text';
import type { Intent } from '@/lib/domain/template/template';

/** The intents of the first topic whose stems the text holds; none where the topic says nothing. */
export function topicIntents(topic: string): readonly Intent[] {
  const folded = foldText(topic).slice(0, 200);
  return topicStems.find(({ stems }) => stems.some((stem) => folded.includes(foldText(stem))))?.intents ?? [];
}
