/** The messages page as public sources describe it, with the parts that a test is about put in by hand. */

export interface PlainRow {
  readonly id?: string;
  readonly name: string;
  readonly title?: string;
  readonly preview?: string;
  readonly time?: string;
  readonly isActive?: boolean;
  readonly isUnread?: boolean;
  readonly isFromEbay?: boolean;
  readonly attributes?: string;
}

export function plainRow(row: PlainRow): string {
  const kind = row.isFromEbay ? 'from-ebay' : 'from-member';
  const id = row.id === undefined ? '' : ` data-conversation-id="${row.id}"`;
  const title = row.title ?? 'Blue widget with brass handle';
  return `<button class="message-button${row.isActive ? ' card__item--active' : ''}${row.isUnread ? ' unread' : ''}"${id} data-testid="conversation-item__${kind}" ${row.attributes ?? ''}>
<span class="status-dot${row.isUnread ? '' : ' status-dot--hidden'}"></span>
<p class="card__username sender"><span class="ux-textspans">${row.name}</span></p>
<div class="message-subject"><span class="ux-textspans">${title}</span>${row.isUnread ? `<span class="clipped">Unread, ${title}</span>` : ''}</div>
<div class="card__latest-message"><span class="ux-textspans">${row.preview ?? ''}</span></div>
<div class="card__datetime"><small>${row.time ?? '7h'}</small></div></button>`;
}

export interface PlainBubble {
  readonly text: string;
  readonly isSeller?: boolean;
  readonly time?: string;
  readonly extra?: string;
}

export function plainBubble({ text, isSeller, time, extra }: PlainBubble): string {
  const name = 'app-conversation__message-bubble';
  const posted = time === undefined ? '' : `<div class="${name}__posted-time">${time}</div>`;
  return `<div class="${name}${isSeller ? '' : ` ${name}__grey`}"><div class="${name}__message"><div class="${name}__message__content">${text}</div>${extra ?? ''}</div>${posted}</div>`;
}

export interface PlainThread {
  readonly buyer?: string;
  readonly itemId?: string;
  readonly title?: string;
  readonly head?: string;
  readonly bubbles?: readonly string[];
  readonly box?: string;
}

const plainBox =
  '<div class="imageupload__inputmultiline"><textarea id="imageupload__sendmessage--textbox" maxlength="2000"></textarea></div><button id="imageupload__send--button" disabled>Send</button>';

export function plainThread(thread: PlainThread): string {
  const { buyer = 'jane_doe', itemId = '123456789012', title = 'Blue widget with brass handle' } = thread;
  return `<div class="msg-content-view"><div data-testid="messages-thread"><div data-testid="app-conversation">
<div class="app-base-item-card__item-title"><h1><a href="/itm/${itemId}">${title}</a></h1></div>
<a href="/usr/${buyer}">${buyer}</a>${thread.head ?? ''}
<div>${(thread.bubbles ?? []).join('')}</div></div></div>${thread.box ?? plainBox}</div>`;
}

export interface PlainPage {
  readonly rows?: readonly string[];
  readonly pane?: string;
  readonly seller?: string;
  readonly language?: string;
  readonly head?: string;
}

export function plainPage({
  rows = [],
  pane = '',
  seller = 'fernhold_goods',
  language = 'en',
  head = '',
}: PlainPage): string {
  return `<!DOCTYPE html><html lang="${language}"><head><title>Messages</title>${head}</head><body>
<div id="gh"><span class="gh-identity"><a href="/usr/${seller}">Hi</a></span><input type="search"></div>
<main><div class="msg-inbox-list"><div data-testid="messages-inbox" class="app-infinite-scroll">${rows.join('')}</div></div>${pane}</main></body></html>`;
}
