/**
 * Which case is open: address, selected row, thread, order pane and the page's JSON all have to speak of the same one.
 * Between two cases they do not, and then nothing is told of either.
 */
import type { Message } from '@/lib/domain/conversation/conversation';
import type { PageView } from '../page-adapter';
import type { CaseFacts } from './case-facts';
import { isSameText, joinMessages } from './compare-messages';
import type { InboxParts } from './inbox-parts';
import { matchCases } from './match-cases';
import { only } from './only';
import type { OrderContext } from './order-context';
import type { PageAddress } from './page-address';
import type { PageData } from './page-data';
import { fold, isSameOrCut } from './patterns';
import { readMessages } from './read-messages';
import type { RowFacts } from './read-row';
import { findSelectedRow, isMarkedRow } from './selected-row';
import { looksLikeSubject, readSubject } from './subject';
import type { ThreadMemory } from './thread-memory';

export interface OpenCase {
  readonly caseId?: string;
  readonly idSource?: 'url' | 'attribute' | 'page-data';
  readonly facts?: CaseFacts;
  readonly context?: OrderContext;
  readonly row?: RowFacts;
  /** The address or a marked row says which case is opened. */
  readonly isMarked: boolean;
  /** Subject printed above the messages. */
  readonly headerSubject?: string;
  /** Messages as shown; undefined where the thread is not understood or not there. */
  readonly shown?: readonly Message[];
  /** Shown and told messages together. */
  readonly messages?: readonly Message[];
  readonly matches: readonly (CaseFacts | undefined)[];
  /** `settled`: all signs agree. `loading`: the thread is not there yet. `between`: signs speak of different cases. */
  readonly state: 'none' | 'settled' | 'loading' | 'between';
}

export function findOpenCase(
  page: PageView,
  address: PageAddress,
  parts: InboxParts,
  pageData: PageData,
  memory: ThreadMemory,
): OpenCase {
  const matches = matchCases(parts.rows, pageData);
  const headerSubject = parts.header.find(({ text }) => isSubject(text, parts.rows))?.text;
  const row = findSelectedRow(parts.rows, matches, address.caseId, headerSubject);
  const rowCaseId = row && (row.caseId ?? matches[parts.rows.indexOf(row)]?.caseId);
  const likely = pageData.findCase(address.caseId ?? rowCaseId ?? '');
  const shown = shownMessages(parts, pageData, [likely?.printedName, row?.printedName, row?.subjectFacts.buyerName]);
  const found = address.caseId ?? rowCaseId ?? caseByThread(shown, pageData);
  if (!found && !parts.thread) return { matches, isMarked: false, state: 'none' };

  const facts = found ? pageData.findCase(found) : undefined;
  const context = found ? pageData.findContext(found) : undefined;
  const messages = facts?.messages && shown ? joinMessages(facts.messages, shown) : (facts?.messages ?? shown);
  const open = {
    matches,
    isMarked: address.caseId !== undefined || (row !== undefined && isMarkedRow(row.element)),
    ...(found && { caseId: found, idSource: idSource(found, address, row) }),
    ...(facts && { facts }),
    ...(context && { context }),
    ...(row && { row }),
    ...(headerSubject && { headerSubject }),
    ...(shown && { shown }),
    ...(messages && { messages }),
  };
  const isOther = rowCaseId !== undefined && found !== undefined && rowCaseId !== found;
  const isMixed = isOther || hasOtherThread(open, parts, pageData) || hasOtherWords(open, parts, pageData);
  const isThreadOfFound = (id: string, thread: readonly Message[]) =>
    hasOwnOrderAbove(open) ? memory.remember(page.document, id, thread) : memory.isSettled(page.document, id, thread);
  if (isMixed || (found && shown && !isThreadOfFound(found, shown))) return { ...open, state: 'between' };
  return { ...open, state: isThreadShown(open, parts) ? 'settled' : 'loading' };
}

/**
 * The subject above the messages names this case's order, and the messages are those that were told of it: whatever
 * another case may have in common, this is not its thread.
 */
function hasOwnOrderAbove({ facts, messages, headerSubject }: Signs): boolean {
  const orderId = headerSubject && readSubject(headerSubject).orderId;
  if (!orderId || !facts?.messages || !messages) return false;
  const [own, ...others] = facts.conversation.orderIds ?? [];
  return own === orderId && others.length === 0;
}

function isSubject(text: string, rows: readonly RowFacts[]): boolean {
  return (
    looksLikeSubject(text) || (text.length >= 12 && rows.some((row) => row.subject && isSameOrCut(row.subject, text)))
  );
}

type Signs = Omit<OpenCase, 'state'>;

function idSource(found: string, address: PageAddress, row: RowFacts | undefined): 'url' | 'attribute' | 'page-data' {
  if (found === address.caseId) return 'url';
  return found === row?.caseId ? 'attribute' : 'page-data';
}

function shownMessages(
  { scan, thread, header, rows }: InboxParts,
  pageData: PageData,
  ownNames: readonly (string | undefined)[],
): readonly Message[] | undefined {
  if (!thread) return undefined;
  const names = [...rows.map((row) => row.printedName), ...pageData.allCases().map((facts) => facts.printedName)];
  const inHeader = new Set(header.map((leaf) => fold(leaf.text)));
  // Of other names only those that this pane itself shows.
  const shownNames = names.filter((name) => name && inHeader.has(fold(name)));
  return readMessages(scan, thread, { buyerNames: [...ownNames, ...shownNames].flatMap((name) => name ?? []) });
}

/** The only remembered case whose messages are those that the page shows. */
function caseByThread(shown: readonly Message[] | undefined, pageData: PageData): string | undefined {
  return only(threadsLike(shown ?? [], pageData))?.caseId;
}

function threadsLike(shown: readonly Message[], pageData: PageData): readonly CaseFacts[] {
  if (shown.length === 0) return [];
  return [...pageData.details()].filter(({ messages }) => messages?.length && joinMessages(messages, shown));
}

/** The thread's texts are not those of the case. */
function hasOtherThread({ facts, shown, messages }: Signs, parts: InboxParts, pageData: PageData): boolean {
  if (!parts.thread) return false;
  const isEmpty = shown?.length === 0;
  if (isEmpty) return false;
  // The page loads a case before it shows it: until that has come, a thread that is known is still the one before.
  if (!facts?.messages) return shown ? threadsLike(shown, pageData).length > 0 : pageData.hasDetails;
  if (shown) return messages === undefined;
  return !holdsMessages(parts, facts.messages);
}

/** Whether the page shows the oldest or the newest of the messages somewhere outside the list. */
function holdsMessages({ scan, inRows }: InboxParts, messages: readonly Message[]): boolean {
  const wanted = [messages[0], messages.at(-1)].flatMap((message) => (message?.text ? [message.text] : []));
  const texts = scan.leaves.filter((leaf) => !inRows.has(leaf.index));
  return wanted.length > 0 && wanted.every((text) => texts.some((leaf) => isSameText(text, leaf.text)));
}

/** Subject, name or order number beside the thread are another case's. */
function hasOtherWords({ facts, context, row, headerSubject }: Signs, parts: InboxParts, pageData: PageData): boolean {
  const subjects = [facts?.conversation.subject, row?.subject, headerSubject].flatMap((subject) => subject ?? []);
  if (subjects.some((subject) => !isSameOrCut(subject, subjects[0] ?? ''))) return true;
  if (hasOtherName(facts?.printedName ?? row?.printedName, parts, pageData)) return true;
  const shownIds = new Set(
    parts.orderPanes.flatMap((pane) => [...pane.orderIds, ...(pane.unlabelledId ? [pane.unlabelledId] : [])]),
  );
  const printed = [row?.subjectFacts.orderId, readSubject(headerSubject ?? '').orderId].flatMap((id) => id ?? []);
  const told = [...(facts?.conversation.orderIds ?? []), ...(context?.orderIds ?? []), ...printed];
  const isKnown = told.length > 0 || context !== undefined;
  if (isKnown && [...shownIds].some((id) => !told.includes(id))) return true;
  const shownItems = parts.orderPanes.flatMap((pane) => pane.itemIds);
  const toldItems = [...(context?.itemIds ?? []), ...(facts?.conversation.itemIds ?? [])];
  return context !== undefined && toldItems.length > 0 && shownItems.some((id) => !toldItems.includes(id));
}

/** The header shows the name of another buyer of the list and not that of this one. */
function hasOtherName(own: string | undefined, parts: InboxParts, pageData: PageData): boolean {
  if (!own) return false;
  const header = new Set(parts.header.map((leaf) => fold(leaf.text)));
  if (header.has(fold(own))) return false;
  const others = [
    ...parts.rows.map((row) => row.printedName),
    ...pageData.allCases().map((facts) => facts.printedName),
  ];
  return others.some((name) => name && header.has(fold(name)));
}

function isThreadShown({ shown, facts }: Signs, parts: InboxParts): boolean {
  if (shown && shown.length > 0) return true;
  if (shown?.length === 0) return !parts.isLoading && facts?.messages?.length === 0;
  return facts?.messages !== undefined && holdsMessages(parts, facts.messages);
}
