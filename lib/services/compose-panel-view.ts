/** What the panel shows, computed from the latest reading and the stored facts. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { mergeConversation } from '@/lib/domain/conversation/merge-conversations';
import type { Reading } from '@/lib/domain/conversation/reading';
import { computeDeadline } from '@/lib/domain/deadline/compute-deadline';
import type { Order } from '@/lib/domain/order/order';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import type { CustomerFacts, PanelView } from '@/lib/protocol/panel-view';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readHabitsVersion } from '@/lib/store/habits-table';
import { readSettings } from '@/lib/store/settings-table';
import { readUsualTemplates } from '@/lib/store/template-uses';
import { readLibraryVersion } from '@/lib/store/templates-table';
import { countCustomer } from './customer-counts';
import { type CustomerHistory, readCustomerHistory } from './customer-history';
import { identityOf } from './customer-identity';
import { offerOf, readSealedDrafts } from './kept-drafts';
import { withOrdersSeen } from './orders-seen';

/** A panel has room for so many; the counts tell of the rest. */
const shownOrders = 50;
/** Of the replies that were inserted: used less, one moves nothing in a ranking. */
const usualTemplates = { most: 200, latest: 20 } as const;

export interface PanelViewFacts {
  readonly reading: Reading | undefined;
  readonly now: number;
}

/** All of a view that the page and the store tell; the browser's key bindings are not theirs. */
export type StoredView = Omit<PanelView, 'shortcuts'>;

export async function composePanelView(db: ReplydockDatabase, facts: PanelViewFacts): Promise<StoredView> {
  const [view, sealed] = await Promise.all([composeStored(db, facts), readSealedDrafts(db, facts.reading)]);
  // Last of all: a live query sees only what is read before anything else is waited for.
  const draft = sealed && facts.reading && (await offerOf(sealed, facts.reading, facts.now));
  return draft ? { ...view, draft } : view;
}

async function composeStored(db: ReplydockDatabase, { reading, now }: PanelViewFacts): Promise<StoredView> {
  const conversation = reading?.conversation;
  // All questions at once: each answer comes from another process.
  const asked = readSettings(db);
  const [settings, libraryVersion, habitsVersion, usual, history] = await Promise.all([
    asked,
    readLibraryVersion(db),
    readHabitsVersion(db),
    readUsualTemplates(db, usualTemplates),
    conversation && readCustomerHistory(db, { conversation, settings: asked, now }),
  ]);
  const uses = usual.map(({ id, times, lastAt }) => ({ id, times, lastAt }));
  const general = { settings, libraryVersion, habitsVersion, ...(uses.length > 0 && { uses }) };
  if (!reading || !conversation || !history)
    return { ...general, ...(reading && { reading: withoutRows(reading) }), orders: [] };

  const { before } = history;
  const whole =
    before && conversation.messages.length > 0 ? mergeConversation(before.conversation, conversation) : conversation;
  const stored = history.orders.map(({ order }) => order);
  const orders = withOrdersSeen(stored, reading, conversation).filter((order) =>
    mayBeShown(order, conversation, settings),
  );
  return {
    ...general,
    reading: withoutRows(reading),
    deadline: computeDeadline(whole, toDeadlineRules(settings)),
    orders: orders.slice(0, shownOrders),
    ...(conversation.buyerIds.length > 0 && {
      customer: countFacts({ conversation, history, orders, settings, readAt: reading.readAt }),
      identity: await identityOf(db, history, orders),
    }),
  };
}

/** What can still be shown when the store cannot be read: the page itself. */
export function viewWithoutStore(facts: {
  readonly reading: Reading | undefined;
  readonly problem: NonNullable<PanelView['storeProblem']>;
}): StoredView {
  const { reading, problem } = facts;
  const settings = { ...defaultSettings, hasStarted: true };
  return {
    ...(reading && { reading: withoutRows(reading) }),
    ...(reading?.conversation && { deadline: computeDeadline(reading.conversation, toDeadlineRules(settings)) }),
    orders: [],
    settings,
    libraryVersion: 0,
    storeProblem: problem,
  };
}

/** The panel shows one conversation: a list of hundreds need not travel with it. */
function withoutRows(reading: Reading): Reading {
  return { ...reading, rows: [] };
}

/** Facts of another account are shown only if the seller has joined the accounts. Unread accounts say nothing against it. */
export function mayBeShown(
  fact: { readonly account?: string | undefined },
  conversation: Conversation,
  settings: Settings,
): boolean {
  const { account } = fact;
  const own = conversation.account;
  if (!account || !own || account === own) return true;
  return settings.joinedAccounts.some((group) => group.includes(account) && group.includes(own));
}

interface CountedFacts {
  readonly conversation: Conversation;
  readonly history: CustomerHistory;
  readonly orders: readonly Order[];
  readonly settings: Settings;
  readonly readAt: number;
}

function countFacts({ conversation, history, orders, settings, readAt }: CountedFacts): CustomerFacts {
  const shown = history.conversations.filter((record) => mayBeShown(record.conversation, conversation, settings));
  const isStored = shown.some((record) => record.key === conversation.key);
  const times = [
    startOf(conversation),
    ...history.orders.map(({ firstSeenAt }) => firstSeenAt),
    ...shown.map((record) => startOf(record.conversation) ?? record.firstSeenAt),
  ];
  const known = times.filter((time) => time !== undefined);
  return countCustomer({
    orders,
    conversationCount: shown.length + (isStored ? 0 : 1),
    firstSeenAt: Math.min(readAt, ...known),
    isComplete: history.isComplete,
  });
}

function startOf({ openedAt, messages }: Conversation): number | undefined {
  return openedAt?.latestAt ?? messages[0]?.sentAt?.latestAt;
}
