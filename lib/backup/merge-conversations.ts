/** One conversation that this browser and a backup both know: the later word counts more, and no message is lost. */
import { type Conversation, conversationSchema, type Message } from '@/lib/domain/conversation/conversation';
import { mergeConversation } from '@/lib/domain/conversation/merge-conversations';
import type { AnsweredElsewhere } from '@/lib/domain/queue/row-wait';
import { tellSame, unionOf } from './same-facts';

type PastMessage = Pick<Message, 'from' | 'sentAt' | 'isAutomatic' | 'settled'>;

/** A conversation as it is stored. */
export interface KeptConversation {
  readonly key: string;
  readonly terms: readonly string[];
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly conversation: Conversation;
  /** Who wrote when, of messages whose texts have gone. */
  readonly timeline?: readonly PastMessage[] | undefined;
  /** The seller's word that it was answered where nobody could see it. */
  readonly elsewhere?: AnsweredElsewhere;
}

/** `ours` itself where the backup adds nothing. */
export function mergeKeptConversations<T extends KeptConversation>(ours: T, theirs: KeptConversation): T {
  const conversation = mergeWords(ours, theirs);
  const timeline = mergeTimelines(ours, theirs, conversation.messages);
  const terms = unionOf(ours.terms, theirs.terms);
  const firstSeenAt = Math.min(ours.firstSeenAt, theirs.firstSeenAt);
  const lastSeenAt = Math.max(ours.lastSeenAt, theirs.lastSeenAt);
  const elsewhere = laterWord(ours.elsewhere, theirs.elsewhere);
  const isSame =
    elsewhere === ours.elsewhere &&
    conversation === ours.conversation &&
    tellSame(timeline, ours.timeline ?? []) &&
    terms === ours.terms &&
    firstSeenAt === ours.firstSeenAt &&
    lastSeenAt === ours.lastSeenAt;
  if (isSame) return ours;
  const hasTimeline = timeline.length > 0 || ours.timeline !== undefined;
  return {
    ...ours,
    terms,
    firstSeenAt,
    lastSeenAt,
    conversation,
    ...(hasTimeline && { timeline }),
    ...(elsewhere && { elsewhere }),
  };
}

function laterWord(ours: AnsweredElsewhere | undefined, theirs: AnsweredElsewhere | undefined) {
  if (!ours || !theirs) return ours ?? theirs;
  return theirs.at > ours.at ? theirs : ours;
}

function mergeWords(ours: KeptConversation, theirs: KeptConversation): Conversation {
  if (theirs.conversation.marketplace !== ours.conversation.marketplace) return ours.conversation;
  const [earlier, later] = theirs.lastSeenAt > ours.lastSeenAt ? [ours, theirs] : [theirs, ours];
  const merged = mergeConversation(earlier.conversation, later.conversation);
  const isUsable = conversationSchema.safeParse(merged).success && !tellSame(merged, ours.conversation);
  return isUsable ? merged : ours.conversation;
}

/** Each past message once, and none that is still there with its text. */
function mergeTimelines(
  ours: KeptConversation,
  theirs: KeptConversation,
  messages: readonly Message[],
): readonly PastMessage[] {
  const all = [...(ours.timeline ?? [])];
  const counted = countBy(all);
  for (const [name, { count, message }] of countBy(theirs.timeline ?? [])) {
    for (let known = counted.get(name)?.count ?? 0; known < count; known += 1) all.push(message);
  }
  const present = countBy(messages);
  const left = all.filter((message) => {
    const there = present.get(nameOf(message));
    if (!there || there.count === 0) return true;
    there.count -= 1;
    return false;
  });
  return left.length === ours.timeline?.length ? ours.timeline : left;
}

function countBy(messages: readonly PastMessage[]): Map<string, { count: number; readonly message: PastMessage }> {
  const counts = new Map<string, { count: number; readonly message: PastMessage }>();
  for (const message of messages) {
    const name = nameOf(message);
    const known = counts.get(name);
    if (known) known.count += 1;
    else counts.set(name, { count: 1, message });
  }
  return counts;
}

function nameOf({ from, sentAt }: PastMessage): string {
  return `${from} ${sentAt?.earliestAt} ${sentAt?.latestAt}`;
}
