/** What a message wants as far as word lists tell: the answer until the trained model is loaded, or where it cannot be. */

import { isAutomaticMail } from './automatic-mail';
import { findCues } from './find-cues';
import { findIntents } from './find-intents';
import { messageTokens } from './message-tokens';
import type { PersonKind } from './needs-person';
import { hasOpenWish } from './open-wish';
import type { Meaning, WrittenMessage } from './understand-message';

const certain = 0.5;

export function understandByWords({ text, language, topic }: WrittenMessage): Meaning {
  const intents = findIntents({ text, language, topic });
  const cues = findCues(messageTokens(text, language), language ?? 'und');
  const named = (intent: string) => intents.some((found) => found.intent === intent && found.score >= certain);
  const angry = Math.min(1, ((cues.get('insult') ?? 0) + (cues.get('outrage') ?? 0)) / 4);
  const kinds: PersonKind[] = [];
  if (angry >= certain) kinds.push('angry');
  if ((cues.get('danger') ?? 0) + (cues.get('injury') ?? 0) > 1) kinds.push('safety');
  if (named('legal_threat')) kinds.push('legal');
  if (named('spam')) kinds.push('spam');
  if (named('off_platform')) kinds.push('off_platform');
  const isThanks = intents[0]?.intent === 'thanks' && kinds.length === 0;
  return {
    intents,
    needsPerson: { kinds, quotes: [] },
    angry,
    isClosing: isAutomaticMail(text) || (isThanks && !hasOpenWish(text, language)),
  };
}
