/**
 * The state of the imitated inbox: which case is opened, what of it has arrived, and a draft per case. An answer for a
 * case that is no longer opened is dropped, as a careful portal would.
 */
import type { SentMessage } from '../../server/portal-handle';
import type { AppConfig } from './config';
import { load } from './load';
import { type Case, caseListSchema, type OrderContext, oneCaseSchema, orderContextSchema } from './page-json';

const base = '/messaging/api/global';

export interface InboxState {
  readonly cases: readonly Case[] | undefined;
  /** Counts the times the list was built anew. */
  readonly listVersion: number;
  readonly openedId: string | undefined;
  /** What the thread pane shows: of `openedId`, or still of the one before. */
  readonly shownCase: Case | undefined;
  readonly shownOrder: OrderContext | undefined;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly drafts: Readonly<Record<string, string>>;
  readonly sent: readonly SentMessage[];
  readonly boxVersion: number;
}

const empty: InboxState = {
  cases: undefined,
  listVersion: 0,
  openedId: undefined,
  shownCase: undefined,
  shownOrder: undefined,
  isLoading: false,
  hasFailed: false,
  drafts: {},
  sent: [],
  boxVersion: 0,
};

export class Inbox {
  #state = empty;
  readonly #listeners = new Set<() => void>();
  readonly #config: AppConfig;

  constructor(config: AppConfig) {
    this.#config = config;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): InboxState => this.#state;

  #change(changes: Partial<InboxState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }

  async loadList(): Promise<void> {
    if (this.#config.neverLoads) return;
    const { cases } = caseListSchema.parse(
      await load(`${base}/cases?filter=ALL&sortDirection=DESCENDING`, this.#config),
    );
    this.#change({ cases, listVersion: this.#state.listVersion + 1 });
  }

  open(caseId: string): void {
    if (this.#state.openedId === caseId) return;
    const keepsOldPane = this.#config.variant.keepsOldPane;
    this.#change({
      openedId: caseId,
      isLoading: true,
      hasFailed: false,
      ...(!keepsOldPane && { shownCase: undefined, shownOrder: undefined }),
    });
    if (this.#config.neverLoads) return;
    if (this.#config.variant.pageData === 'wrong-order') this.#prefetchNeighbours(caseId);
    void this.#loadCase(caseId);
  }

  /** The one above is asked for too, as if the pointer had come along it, and the one below. */
  #prefetchNeighbours(caseId: string): void {
    const cases = this.#state.cases ?? [];
    const index = cases.findIndex((found) => found.caseId === caseId);
    for (const neighbour of [cases[index - 1], cases[index + 1]]) {
      if (neighbour) void load(this.#pathOf(neighbour.caseId), this.#config).catch(() => undefined);
    }
  }

  #pathOf(caseId: string, part = ''): string {
    const marketplaceId = this.#state.cases?.find((found) => found.caseId === caseId)?.marketplaceId ?? '';
    return `${base}/cases/${caseId}${part}?marketplaceId=${marketplaceId}`;
  }

  async #loadCase(caseId: string): Promise<void> {
    const config = this.#config;
    try {
      const [one, context] = await Promise.all([
        load(this.#pathOf(caseId), config),
        load(this.#pathOf(caseId, '/orderContext'), config),
        load(this.#pathOf(caseId, '/responsetemplates'), config).catch(() => undefined),
      ]);
      if (this.#state.openedId !== caseId) return;
      const shownOrder = orderContextSchema.parse(context).orderContextList[0];
      this.#change({ shownCase: oneCaseSchema.parse(one).partyCase, shownOrder, isLoading: false });
    } catch {
      if (this.#state.openedId === caseId) this.#change({ hasFailed: true, isLoading: false });
    }
  }

  write(text: string): void {
    const id = this.#state.openedId;
    if (id !== undefined) this.#change({ drafts: { ...this.#state.drafts, [id]: text } });
  }

  remountBox(): void {
    this.#change({ boxVersion: this.#state.boxVersion + 1 });
  }

  /** What the Send button does. */
  async send(): Promise<void> {
    const id = this.#state.openedId;
    const text = id === undefined ? undefined : this.#state.drafts[id];
    if (id === undefined || !text) return;
    await fetch(`${base}/cases/${id}/artifacts/message`, {
      method: 'POST',
      body: JSON.stringify({ messageBody: text }),
    });
    this.#change({
      sent: [...this.#state.sent, { conversationId: id, text }],
      drafts: { ...this.#state.drafts, [id]: '' },
    });
  }

  /** What "Mark as no response needed" does. */
  async resolve(): Promise<void> {
    const id = this.#state.openedId;
    if (id !== undefined) await fetch(`${base}/cases/${id}/caseStatus`, { method: 'POST', body: '"SOLVED"' });
  }
}
