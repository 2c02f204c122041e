/**
 * Where things stand on eBay's pages, as data: a page that changes is mended here. `since` is the month of the newest
 * public source that shows what is `known`; `guessed` is for pages that have changed, and is tried after it.
 */

interface Hook {
  readonly since?: string;
  readonly known?: string;
  readonly guessed?: string;
}

/** Attributes that carry a conversation's id; the first is the known one. */
export const conversationIdAttributes = [
  'data-conversation-id',
  'data-conversationid',
  'data-conversation',
  'data-conversation-key',
  'data-conv-id',
  'data-thread-id',
  'data-threadid',
  'data-thread-key',
  'data-chat-id',
];

const withIdAttribute = conversationIdAttributes.map((name) => `[${name}]`).join();

const hooks = {
  /** Header, footer and searches of the site: nothing in them is about a conversation. */
  frame: {
    since: '2026-01',
    known: '#gh,#glbfooter,.gh-header',
    guessed: '[role="banner"],[role="contentinfo"],[role="search"]',
  },
  /** The same, unless somebody built a thread with them. */
  looseFrame: { guessed: 'body>header,body>footer,nav' },
  account: {
    since: '2026-01',
    known: '#gh a[href*="/usr/"],.gh-identity a[href*="/usr/"],#gh-ug a[href*="/usr/"],#gh-eb-u a[href*="/usr/"]',
  },
  list: {
    since: '2025-06',
    known: '.msg-inbox-list,[data-testid="messages-inbox"],.app-infinite-scroll',
    guessed: '[class*="inbox-list"]',
  },
  row: {
    since: '2026-01',
    known: '[data-conversation-id],.message-button,[data-testid^="conversation-item__from-"],[id^="msg-"][id$="-btn"]',
  },
  guessedRow: {
    guessed: `${withIdAttribute},[id^="conversation-"],[id^="conversation_"],[id^="conv-"],[id^="thread-"],a[href*="conversationid=" i],a[href*="conversation_id=" i],a[href*="threadid=" i],a[href*="thread_id=" i]`,
  },
  clickableRow: {
    guessed:
      '[role="option"],[role="row"],[role="tab"],[role="treeitem"],[role="listitem"],li,tr,button,a[href],[tabindex="0"]',
  },
  activeRow: { since: '2025-06', known: '.card__item--active' },
  ebayRow: { since: '2026-01', known: '[data-testid$="from-ebay"]', guessed: '[class*="from-ebay"]' },
  rowName: { since: '2026-01', known: '.card__username,.sender', guessed: '[class*="username" i],[class*="sender" i]' },
  rowSubject: { since: '2026-01', known: '.message-subject', guessed: '[class*="subject" i]' },
  rowTitle: { since: '2024-12', known: '.card__conversation-title' },
  rowPreview: {
    since: '2026-01',
    known: '.card__latest-message',
    guessed: '[class*="latest" i],[class*="preview" i],[class*="snippet" i]',
  },
  rowTime: { since: '2026-01', known: '.card__datetime,.card__time', guessed: 'time,[class*="datetime" i]' },
  unreadRow: { since: '2026-01', known: '.unread,.card__content-unread,.status-dot:not(.status-dot--hidden)' },
  readRow: { since: '2026-01', known: '.card__content-read,.status-dot--hidden' },
  /** The whole pane, heading and reply box included. */
  pane: { since: '2025-06', known: '.msg-content-view', guessed: '[class*="msg-content-view"]' },
  /** Something inside the pane. */
  threadPart: {
    since: '2025-06',
    known: '[data-testid="messages-thread"],[data-testid="app-conversation"]',
    guessed: '[class*="app-conversation"]',
  },
  bubble: { since: '2025-06', known: '.app-conversation__message-bubble,.m2m-message-bubble' },
  guessedBubble: { guessed: '[data-message-id],[data-testid*="message-bubble" i],[role="article"]' },
  content: {
    since: '2024-12',
    known: '.app-conversation__message-bubble__message__content',
    guessed: '[class*="message__content"],[class*="message-content" i]',
  },
  postedTime: {
    since: '2024-12',
    known: '.app-conversation__message-bubble__posted-time',
    guessed: 'time,[class*="posted" i],[class*="timestamp" i]',
  },
  loading: {
    since: '2025-06',
    known: '.skeleton,[role="progressbar"]',
    guessed: '[class*="skeleton" i],[aria-busy="true"]',
  },
  mailFrame: {
    since: '2026-01',
    known: 'iframe#app__email-iframe',
    guessed: 'iframe[id*="email" i],iframe[class*="email-iframe" i]',
  },
  replyBox: {
    since: '2026-01',
    known: 'textarea#imageupload__sendmessage--textbox',
    guessed: 'textarea[id*="sendmessage" i],[data-testid="message-input-textarea"]',
  },
  sendButton: { since: '2026-01', known: 'button#imageupload__send--button', guessed: 'button[type="submit"]' },
  composer: { since: '2026-01', known: '.imageupload__inputmultiline', guessed: '[class*="imageupload"]' },
  itemLink: { since: '2025-06', known: '.app-base-item-card__item-title a[href*="/itm/"]' },
  captcha: {
    since: '2024-01',
    known: '#captcha,#captcha_form,form[action*="captcha"],iframe[src*="captcha"]',
    guessed: '[class*="captcha" i]',
  },
  signInForm: { since: '2024-01', known: '#signin-form,form[action*="signin" i],input[type="password"]' },
  orderRow: { since: '2026-10', known: 'tr.order-info,tr[class*="orderid_"]' },
  orderLink: { since: '2026-10', known: 'a[href*="/ord/details"]' },
  orderItemRow: { since: '2026-10', known: 'tr.item-info' },
  quantity: { since: '2026-10', known: '.item-quantity,.quantity__value', guessed: '[class*="quantity" i]' },
  tracking: {
    since: '2026-10',
    known: '.tracking-info button,.lineItemCardInfo__tracking button,.lineItemCardInfo__tracking a',
  },
} as const satisfies Record<string, Hook>;

export type HookName = keyof typeof hooks;

/** The selectors of a hook one after the other: what is known, then what is guessed. */
export function selectorsOf(name: HookName): readonly string[] {
  const { known, guessed }: Hook = hooks[name];
  return [known, guessed].filter((selector) => selector !== undefined);
}

/** Everything a hook may match, as one selector. */
export function selectorOf(name: HookName): string {
  return selectorsOf(name).join();
}

/** Parts for screen readers that repeat or explain what is shown. */
export const spokenOnly =
  '.clipped,.sr-only,[class*="visually-hidden" i],[class*="visuallyhidden" i],[class*="screen-reader" i]';
