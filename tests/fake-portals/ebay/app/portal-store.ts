/**
 * The state of the messages page, outside of React, so that tests can see and change it at any instant. What stands in
 * the reply box belongs to the conversation that the box is shown for.
 */
import { flushSync } from 'react-dom';
import type { PortalHandle, SentMessage } from '../../server/portal-handle';
import { dataPaths, type ListAnswer, type ListRow, type PageConfig, type Thread } from '../page-config';
import { load } from './load';

export interface PortalState {
  readonly rows: readonly ListRow[] | undefined;
  /** The conversation that was chosen last. */
  readonly chosen: string | undefined;
  /** The thread that the pane shows; another one than `chosen` only while an old thread waits for its successor. */
  readonly shown: Thread | undefined;
  /** The conversation that the reply box writes into. */
  readonly boxOwner: string | undefined;
  readonly drafts: Readonly<Record<string, string>>;
  readonly sent: readonly SentMessage[];
  /** Counts how often box and list were built anew. */
  readonly boxBuild: number;
  readonly listBuild: number;
}

export interface PortalStore extends PortalHandle {
  state(): PortalState;
  subscribe(listener: () => void): () => void;
  start(opened: string | undefined): Promise<void>;
  /** Where there is a box but no conversation: what it writes into. */
  writeTo(conversationId: string): void;
  setDraft(conversationId: string, text: string): void;
  send(): void;
  remountList(): void;
}

const empty: PortalState = {
  rows: undefined,
  chosen: undefined,
  shown: undefined,
  boxOwner: undefined,
  drafts: {},
  sent: [],
  boxBuild: 0,
  listBuild: 0,
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function createPortalStore(config: PageConfig): PortalStore {
  const { knobs, variant } = config;
  const listeners = new Set<() => void>();
  let state = empty;

  function change(changes: Partial<PortalState>): void {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  }

  function choose(conversationId: string): void {
    if (conversationId === state.chosen) return;
    const keepsOld = knobs.whileLoading === 'old-thread' && state.shown !== undefined;
    change({ chosen: conversationId, ...(!keepsOld && { shown: undefined, boxOwner: conversationId }) });
    void showWhenLoaded(conversationId);
  }

  async function showWhenLoaded(conversationId: string): Promise<void> {
    const path = `${dataPaths.thread}?conversationId=${encodeURIComponent(conversationId)}`;
    const [thread] = await Promise.all([load<Thread>(path, config), wait(variant.skeletonMs)]);
    if (state.chosen === conversationId) change({ shown: thread, boxOwner: conversationId });
  }

  function setDraft(conversationId: string, text: string): void {
    change({ drafts: { ...state.drafts, [conversationId]: text } });
  }

  function send(): void {
    const { boxOwner } = state;
    const text = boxOwner === undefined ? '' : (state.drafts[boxOwner] ?? '');
    if (boxOwner === undefined || text === '') return;
    const body = new URLSearchParams({ conversationId: boxOwner, message: text });
    void fetch(dataPaths.send, { method: 'POST', body });
    change({ sent: [...state.sent, { conversationId: boxOwner, text }], drafts: { ...state.drafts, [boxOwner]: '' } });
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async (opened) => {
      if (config.neverLoads) return;
      const [{ rows }] = await Promise.all([load<ListAnswer>(dataPaths.list, config), wait(variant.skeletonMs)]);
      change({ rows });
      const first = rows.find((row) => row.kind === 'member')?.conversationId;
      const target = opened ?? (knobs.opensFirst ? first : undefined);
      if (target !== undefined && state.chosen === undefined) choose(target);
    },
    writeTo: (boxOwner) => change({ boxOwner }),
    setDraft,
    send,
    remountList: () => change({ listBuild: state.listBuild + 1 }),
    get conversationId() {
      return state.boxOwner;
    },
    get isShown() {
      return state.shown !== undefined && state.shown.conversationId === state.boxOwner;
    },
    get drafts() {
      return state.drafts;
    },
    get sent() {
      return state.sent;
    },
    switchTo: (conversationId) => flushSync(() => choose(conversationId)),
    remountBox: () => flushSync(() => change({ boxBuild: state.boxBuild + 1 })),
  };
}
