/**
 * What the page loaded for itself, remembered per case and order: bounded in number and size, the newest answer wins.
 * An answer that speaks of another case than its address does is not believed.
 */

import type { Order } from '@/lib/domain/order/order';
import type { ObservedResponse } from '../page-adapter';
import { BoundedMap } from './bounded-map';
import { type CaseFacts, type PrintedInstant, toCaseFacts } from './case-facts';
import { type OrderContext, toOrderContext } from './order-context';
import { toOrder, toReturnedOrder } from './order-facts';
import * as json from './page-json';
import { cameToNothing } from './page-json-channel';
import { toCaseId } from './patterns';

/** A case whose thread the page has asked for. */
interface Opening {
  readonly caseId: string;
  readonly startedAt: number;
  readonly endedAt?: number;
}

/** A request that takes longer is not waited for. */
const longestRequestMs = 10_000;
/** How long a page may take to show what has arrived. */
const renderMs = 400;
const maxBody = 2_000_000;
const casePath = /\/messaging\/api\/global\/cases(?:\/([^/]+)(\/orderContext)?)?\/?$/;

export class PageData {
  readonly #cases = new BoundedMap<CaseFacts>(2000);
  readonly #details = new BoundedMap<CaseFacts>(200, textLength, 8_000_000);
  readonly #contexts = new BoundedMap<OrderContext>(500);
  readonly orders = new BoundedMap<Order>(500);
  partnerAccountId: string | undefined;
  /** Whether the list of cases that came last had none. */
  hasEmptyList = false;
  /** Counts the answers taken in. */
  version = 0;
  readonly #openings = new BoundedMap<Opening>(20);
  #all: readonly CaseFacts[] | undefined;
  #signedOutAt = -1;
  #answeredAt = -1;

  /** Whether the last word of the server was "sign in". */
  get isSignedOut(): boolean {
    return this.#signedOutAt > this.#answeredAt;
  }

  /** Whether threads are seen at all: then the open one must have been, too. */
  get hasDetails(): boolean {
    return this.#details.size > 0;
  }

  /** Everything known of a case, list and detail together. Keeps it from being dropped. */
  findCase(caseId: string): CaseFacts | undefined {
    const listed = this.#cases.touch(caseId);
    const detail = this.#details.touch(caseId);
    if (!listed || !detail) return detail ?? listed;
    return mergeCase(listed, detail);
  }

  /** Messages whose instant and printed time are both known. */
  readonly printedInstants = (): readonly PrintedInstant[] =>
    [...this.#details.values()].slice(-5).flatMap((facts) => facts.printedInstants);

  /** Every known case, list and detail together. */
  allCases(): readonly CaseFacts[] {
    this.#all ??= this.#joinCases();
    return this.#all;
  }

  #joinCases(): readonly CaseFacts[] {
    const details = new Map([...this.#details.values()].map((detail) => [detail.caseId, detail]));
    const listed = [...this.#cases.values()].map((facts) => {
      const detail = details.get(facts.caseId);
      details.delete(facts.caseId);
      return detail ? mergeCase(facts, detail) : facts;
    });
    return [...listed, ...details.values()];
  }

  findContext(caseId: string): OrderContext | undefined {
    return this.#contexts.touch(caseId);
  }

  details(): Iterable<CaseFacts> {
    return this.#details.values();
  }

  /** False if nothing was learnt. */
  take({ url, status, body, at }: ObservedResponse): boolean {
    const path = pathOf(url);
    if (!path || body.length > maxBody) return false;
    this.#noteRequest(path, status === 0 && body !== cameToNothing, at);
    if (status === 0) return false;
    if (isSignInAnswer(status, body)) {
      this.#signedOutAt = Math.max(this.#signedOutAt, at);
      return true;
    }
    this.#all = undefined;
    this.version += 1;
    const answer = status >= 200 && status < 300 ? parseJson(body) : undefined;
    if (answer === undefined || !this.#takeAnswer(path, answer, at)) return false;
    this.#answeredAt = Math.max(this.#answeredAt, at);
    return true;
  }

  /** Whether a thread other than this case's is being fetched, or has just arrived and is not shown yet. */
  isOpeningOther(caseId: string, now: number): boolean {
    return [...this.#openings.values()].some((opening) => {
      const until = opening.endedAt === undefined ? opening.startedAt + longestRequestMs : opening.endedAt + renderMs;
      return opening.caseId !== caseId && now <= until;
    });
  }

  #noteRequest(path: string, isStart: boolean, at: number): void {
    const [, id, isContext] = casePath.exec(path) ?? [];
    const caseId = isContext ? undefined : toCaseId(id);
    if (!caseId) return;
    const startedAt = isStart ? at : (this.#openings.get(caseId)?.startedAt ?? at);
    this.#openings.set(caseId, { caseId, startedAt, ...(!isStart && { endedAt: at }) });
  }

  #takeAnswer(path: string, answer: unknown, at: number): boolean {
    const [isCasePath, id, isContext] = casePath.exec(path) ?? [];
    if (isCasePath) return id ? this.#takeCase(id, Boolean(isContext), answer, at) : this.#takeCaseList(answer, at);
    if (path.endsWith('/messaging/api/global/partnerAccounts')) return this.#takeAccount(answer);
    if (path.startsWith('/orders-api/order/')) return this.#takeOrder(path, answer);
    if (path.startsWith('/orders-api/search')) return this.#takeOrderList(answer);
    return path.startsWith('/returns/api/') && this.#takeReturns(answer);
  }

  #takeCaseList(answer: unknown, at: number): boolean {
    if (!json.isCaseList(answer)) return false;
    this.hasEmptyList = answer.cases.length === 0;
    for (const entry of answer.cases) {
      const facts = json.isCase(entry) ? toCaseFacts(entry, at) : undefined;
      if (facts) keepNewest(this.#cases, facts.caseId, withoutMessages(facts));
    }
    return true;
  }

  #takeCase(id: string, isContext: boolean, answer: unknown, at: number): boolean {
    const caseId = toCaseId(id);
    if (!caseId) return false;
    if (isContext) return this.#takeContext(caseId, answer, at);
    const facts = json.isCaseDetail(answer) ? toCaseFacts(answer.partyCase, at) : undefined;
    if (facts?.caseId !== caseId || !facts.messages) return false;
    keepNewest(this.#details, caseId, facts);
    return true;
  }

  #takeContext(caseId: string, answer: unknown, at: number): boolean {
    if (!json.isOrderContext(answer)) return false;
    keepNewest(this.#contexts, caseId, toOrderContext(answer, at));
    return true;
  }

  #takeAccount(answer: unknown): boolean {
    if (!json.isPartnerAccounts(answer) || !answer.partnerAccountId) return false;
    this.partnerAccountId = answer.partnerAccountId;
    return true;
  }

  #takeOrder(path: string, answer: unknown): boolean {
    const order = json.isOrderDetail(answer) ? toOrder(answer.order) : undefined;
    if (!order || order.orderId !== path.split('/')[3]) return false;
    this.orders.set(order.orderId, order);
    return true;
  }

  #takeOrderList(answer: unknown): boolean {
    if (!json.isOrderList(answer)) return false;
    for (const entry of answer.orders) {
      const order = json.isOrder(entry) ? toOrder(entry) : undefined;
      // The list knows less than the order's own page.
      if (order) this.orders.set(order.orderId, joinOrders(this.orders.get(order.orderId), order));
    }
    return true;
  }

  #takeReturns(answer: unknown): boolean {
    if (!json.isReturnList(answer)) return false;
    for (const order of answer.returnRequests.map(toReturnedOrder)) {
      if (order) this.orders.set(order.orderId, joinOrders(order, this.orders.get(order.orderId)));
    }
    return true;
  }
}

/** The second order's fields over those of the first; lists that are empty in it stay as they were. */
export function joinOrders(first: Order | undefined, second: Order | undefined): Order {
  const [base, over] = [first ?? second, second ?? first];
  if (!base || !over) throw new TypeError('joinOrders needs an order');
  return {
    ...base,
    ...over,
    buyerIds: over.buyerIds.length > 0 ? over.buyerIds : base.buyerIds,
    items: over.items.length >= base.items.length && hasSkus(over) >= hasSkus(base) ? over.items : base.items,
    shipments: over.shipments.length > 0 ? over.shipments : base.shipments,
  };
}

function hasSkus(order: Order): number {
  return order.items.filter((item) => item.sku !== undefined).length;
}

function mergeCase(listed: CaseFacts, detail: CaseFacts): CaseFacts {
  const [older, newer] = listed.at > detail.at ? [detail, listed] : [listed, detail];
  const { buyerIds, orderIds, itemIds } = newer.conversation;
  // A status is never carried over: no longer being resolved shows by its absence.
  const { status: _, ...known } = older.conversation;
  return {
    ...detail,
    ...newer,
    ...(detail.messages && { messages: detail.messages }),
    printedInstants: detail.printedInstants,
    conversation: {
      ...known,
      ...newer.conversation,
      buyerIds: longer(buyerIds, older.conversation.buyerIds),
      orderIds: longer(orderIds, older.conversation.orderIds),
      itemIds: longer(itemIds, older.conversation.itemIds),
    },
  };
}

function longer(newer: string[] | undefined, older: string[] | undefined): string[] {
  return (newer?.length ?? 0) >= (older?.length ?? 0) ? (newer ?? []) : (older ?? []);
}

function textLength(facts: CaseFacts): number {
  return facts.messages?.reduce((sum, message) => sum + message.text.length + 100, 0) ?? 0;
}

function withoutMessages({ messages: _, ...facts }: CaseFacts): CaseFacts {
  return facts;
}

function keepNewest<T extends { readonly at: number }>(map: BoundedMap<T>, key: string, value: T): void {
  const known = map.get(key);
  if (!known || known.at <= value.at) map.set(key, value);
}

function pathOf(url: string): string | undefined {
  try {
    return new URL(url).pathname;
  } catch {
    return undefined;
  }
}

/** 403 with a reason, or the sign-in page itself. */
function isSignInAnswer(status: number, body: string): boolean {
  if (/^\s*</.test(body)) return /\/ap\/signin|name="signIn"|ap_email/.test(body.slice(0, 100_000));
  const answer = status === 401 || status === 403 ? parseJson(body) : undefined;
  return json.isSignInRequest(answer) && answer.reason === 'sign_in';
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
