/** Renders a truth into the DOM that a shape describes, as the HTML a saved page would have. */
import type { Shape } from './shape';
import type { TrueConversation, TrueMessage, Truth } from './truth';

const known: Readonly<Record<string, string>> = {
  list: 'msg-inbox-list',
  scroller: 'app-infinite-scroll',
  row: 'message-button',
  name: 'card__username sender',
  subject: 'message-subject',
  preview: 'card__latest-message',
  when: 'card__datetime',
  pane: 'msg-content-view',
  thread: 'app-conversation',
  title: 'app-base-item-card__item-title',
  bubble: 'app-conversation__message-bubble',
  grey: 'app-conversation__message-bubble__grey',
  message: 'app-conversation__message-bubble__message',
  content: 'app-conversation__message-bubble__message__content',
  posted: 'app-conversation__message-bubble__posted-time',
  composer: 'imageupload__inputmultiline',
  clipped: 'clipped',
};

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function hash(text: string): string {
  let value = 7;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 2_176_782_336;
  return `c${value.toString(36)}`;
}

class Renderer {
  constructor(
    private readonly truth: Truth,
    private readonly shape: Shape,
  ) {}

  name(logical: string): string {
    return this.shape.classNames === 'known' ? (known[logical] ?? logical) : hash(logical);
  }

  wrap(html: string, attributes = ''): string {
    let wrapped = html;
    for (let level = 0; level < this.shape.wrappers; level += 1)
      wrapped = `<div class="${hash(`w${level}`)}">${wrapped}</div>`;
    return attributes === '' ? wrapped : `<div ${attributes}>${wrapped}</div>`;
  }

  testId(value: string): string {
    return this.shape.hasTestIds ? ` data-testid="${value}"` : '';
  }

  shadow(tag: string, html: string, isWanted: boolean): string {
    return isWanted ? `<${tag}><template shadowrootmode="open">${html}</template></${tag}>` : html;
  }

  page(): string {
    const { shape } = this;
    const style = `.${hash('reversed')}{display:flex;flex-direction:column-reverse}.${hash('column')}{display:flex;flex-direction:column}.${hash('end')}{align-self:flex-end}.${hash('start')}{align-self:flex-start}.${hash('cut')}{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}`;
    const script =
      shape.account === 'script' ? `<script>window.$state={"userId":"${this.truth.seller}","x":"</div>"}</script>` : '';
    return `<!DOCTYPE html><html lang="${shape.language}"><head><title>Messages</title><style>${style}</style>${script}</head><body>${this.header()}<main>${this.list()}${this.pane(style)}${this.distractions()}</main></body></html>`;
  }

  header(): string {
    const link =
      this.shape.account === 'header'
        ? `<span class="gh-identity"><a href="https://${this.shape.host}/usr/${this.truth.seller}">Hi</a></span>`
        : '';
    return `<div id="gh">${link}<form role="search"><input type="text"><textarea name="search"></textarea></form></div>`;
  }

  list(): string {
    const rows = [...this.truth.conversations].sort((a, b) => a.id.localeCompare(b.id)).map((one) => this.row(one));
    const inner = `<div class="${this.name('scroller')}"${this.testId('messages-inbox')}>${rows.join('')}</div>`;
    return this.shadow(
      'x-list',
      `<div class="${this.name('list')}">${this.wrap(inner)}</div>`,
      this.shape.rowsInShadow,
    );
  }

  isMarked(one: TrueConversation): boolean {
    const [open, other] = this.truth.conversations;
    if (this.shape.state === 'closed') return false;
    return this.shape.state === 'other-row-marked' && other ? one === other : one === open;
  }

  row(one: TrueConversation): string {
    const { rowMark, rowId, rowTag } = this.shape;
    const isMarked = this.isMarked(one);
    const marks: Record<Shape['rowMark'], string> = {
      class: '',
      'other-class': '',
      none: '',
      'aria-selected': ` aria-selected="${isMarked}"`,
      'aria-current': isMarked ? ' aria-current="true"' : '',
      'aria-pressed': ` aria-pressed="${isMarked}"`,
    };
    const classes = [this.name('row')];
    if (isMarked && rowMark === 'class') classes.push('card__item--active');
    if (isMarked && rowMark === 'other-class') classes.push('is-selected');
    const id = rowId === 'attribute' ? ` data-conversation-id="${one.id}"` : '';
    const link =
      rowId === 'link'
        ? `<a href="/cnt/ViewMessage?conversationId=${one.id}">${escaped(one.itemTitle)}</a>`
        : escaped(one.itemTitle);
    const last = one.messages.at(-1);
    const inner = `<p class="${this.name('name')}"><span>${escaped(one.buyer)}</span></p><div class="${this.name('subject')}"><span>${link}</span></div><div class="${this.name('preview')}"><span>${escaped((last?.text ?? '').slice(0, 40))}${(last?.text.length ?? 0) > 40 ? '…' : ''}</span></div><div class="${this.name('when')}"><small>2d</small></div>`;
    const role = rowTag === 'button' ? '' : ' role="option" tabindex="0"';
    return this.wrap(
      `<${rowTag} class="${classes.join(' ')}"${role}${id}${this.testId('conversation-item__from-member')}${marks[rowMark]}>${inner}</${rowTag}>`,
    );
  }

  pane(style: string): string {
    const { state, threadIn } = this.shape;
    if (state === 'closed') return `<div class="${this.name('pane')}"><p>Choose a message</p></div>`;
    if (state === 'skeleton')
      return `<div class="${this.name('pane')}"><div class="skeleton" role="progressbar"></div></div>`;
    const inner = `${this.head()}${this.thread()}${this.shadow('x-box', this.box(), this.shape.boxInShadow)}`;
    const pane = `<div class="${this.name('pane')}">${this.wrap(inner)}</div>`;
    if (threadIn === 'frame')
      return `<iframe srcdoc="${escaped(`<!DOCTYPE html><html lang="${this.shape.language}"><style>${style}</style><body>${pane}</body></html>`)}"></iframe>`;
    return this.shadow('x-pane', `<style>${style}</style>${pane}`, threadIn === 'shadow');
  }

  head(): string {
    const [open] = this.truth.conversations;
    const { headBuyer, orderAs } = this.shape;
    const buyers = {
      link: `<a href="https://${this.shape.host}/usr/${encodeURIComponent(open.buyer)}">${escaped(open.buyer)}</a>`,
      text: `<strong>${escaped(open.buyer)}</strong>`,
      none: '',
    };
    const orders = {
      link: `<a href="/mesh/ord/details?mode=SH&amp;orderid=${open.orderId}">View order</a>`,
      label: `<span>Order number: ${open.orderId}</span>`,
      none: '',
    };
    const order = open.orderId ? orders[orderAs] : '';
    return this.wrap(
      `<div class="${this.name('title')}"><h1><a href="/itm/some-slug/${open.itemId}?hash=1">${escaped(open.itemTitle)}</a></h1></div>${buyers[headBuyer]}${order}`,
    );
  }

  thread(): string {
    const [open] = this.truth.conversations;
    const { order, time } = this.shape;
    const isNewestFirst = order.startsWith('newest-first');
    const shown = isNewestFirst ? [...open.messages].reverse() : open.messages;
    const items = time === 'grouped' ? this.grouped(shown, isNewestFirst) : shown.map((one) => this.bubble(one));
    const direction =
      order === 'newest-first-reversed'
        ? hash('reversed')
        : order === 'oldest-first-column'
          ? hash('column')
          : hash('plain');
    return `<div class="${this.name('thread')}"${this.testId('app-conversation')}><div class="${direction}">${items.join('')}</div></div>`;
  }

  grouped(shown: readonly TrueMessage[], isNewestFirst: boolean): string[] {
    const days = new Map<string, TrueMessage[]>();
    for (const one of shown) {
      const day = this.print(one.at, { dateStyle: 'long' });
      days.set(day, [...(days.get(day) ?? []), one]);
    }
    return [...days].flatMap(([day, ones]) => {
      const heading = `<div class="${hash('day')}">${escaped(day)}</div>`;
      const bubbles = ones.map((one) => this.bubble(one));
      return isNewestFirst ? [...bubbles, heading] : [heading, ...bubbles];
    });
  }

  print(at: number, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.shape.language, { timeZone: this.shape.zone, ...options }).format(at);
  }

  printed(at: number): string {
    const { dates } = this.shape;
    if (dates === 'iso') {
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: this.shape.zone, dateStyle: 'short' }).format(at);
      return `${day} ${new Intl.DateTimeFormat('en-GB', { timeZone: this.shape.zone, timeStyle: 'short' }).format(at)}`;
    }
    return this.print(at, { dateStyle: dates, timeStyle: 'short' });
  }

  time(at: number): string {
    const posted = this.name('posted');
    const full = escaped(this.printed(at));
    const day = escaped(this.print(at, { dateStyle: 'medium' }));
    const forms: Record<Shape['time'], string> = {
      text: `<div class="${posted}">${full}</div>`,
      element: `<time class="${posted}" datetime="${new Date(at).toISOString()}">${day}</time>`,
      tooltip: `<span class="${posted}" title="${full}">${day}</span>`,
      grouped: `<span class="${posted}">${escaped(this.print(at, { timeStyle: 'short' }))}</span>`,
      none: '',
    };
    return forms[this.shape.time];
  }

  bubble(one: TrueMessage): string {
    const { role, bubblesInShadow } = this.shape;
    const [open] = this.truth.conversations;
    const isBuyer = one.from === 'buyer';
    const classes = [this.name('bubble')];
    if (isBuyer && role === 'class' && this.shape.classNames === 'known') classes.push(this.name('grey'));
    if (role === 'class' && this.shape.classNames === 'hashed')
      classes.push(isBuyer ? 'msg--incoming' : 'msg--outgoing');
    if (role === 'side') classes.push(hash(isBuyer ? 'start' : 'end'));
    const attributes = [
      role === 'attribute' ? ` data-sender="${isBuyer ? escaped(open.buyer) : this.truth.seller}"` : '',
      role === 'margin' ? ` style="margin-${isBuyer ? 'right' : 'left'}:auto"` : '',
      role === 'spoken' ? ` aria-label="Message from ${isBuyer ? escaped(open.buyer) : 'you'}"` : '',
    ];
    const label = role === 'label' ? `<b>${isBuyer ? escaped(open.buyer) : 'You'}</b>` : '';
    const inner = `<div class="${this.name('message')}">${label}<div class="${this.name('content')}">${this.text(one.text)}</div>${this.double(one.text)}</div>${this.time(one.at)}`;
    const tag = bubblesInShadow ? `<x-bubble>` : '';
    const html = `<div class="${classes.join(' ')}"${attributes.join('')}>${bubblesInShadow ? this.shadow('x-inner', inner, true) : inner}</div>`;
    return tag ? `<div>${html}</div>` : this.wrap(html);
  }

  double(text: string): string {
    if (!this.shape.hasDoubles) return '';
    const name = this.shape.classNames === 'known' ? 'clipped' : hash('cut');
    return `<span class="${name}">${escaped(text)}</span>`;
  }

  linked(html: string): string {
    if (!this.shape.makesLinks) return html;
    return html.replace(/https:\/\/[^\s<]+/g, (address) => `<a href="${address}" rel="nofollow">${address}</a>`);
  }

  text(text: string): string {
    const { text: form } = this.shape;
    if (form === 'pre-wrap') return `<span style="white-space:pre-wrap">${this.linked(escaped(text))}</span>`;
    if (form === 'breaks') return this.linked(escaped(text)).replace(/\n/g, '<br>');
    return text
      .split('\n')
      .map((line) => (line === '' ? '<p><br></p>' : `<p>${this.linked(escaped(line))}</p>`))
      .join('');
  }

  box(): string {
    const length = this.shape.maxLength === undefined ? '' : ` maxlength="${this.shape.maxLength}"`;
    const boxes = {
      known: `<div class="${this.name('composer')}"><textarea id="imageupload__sendmessage--textbox"${length}></textarea></div><button id="imageupload__send--button">Send</button>`,
      textarea: `<form><textarea aria-label="Reply"${length}></textarea><button>Send</button></form>`,
      contenteditable: `<div role="textbox" contenteditable="true"></div><button>Send</button>`,
    };
    return boxes[this.shape.box];
  }

  distractions(): string {
    if (!this.shape.hasDistractions) return '';
    return `<aside><h2>Recent orders</h2><ul><li><a href="/mesh/ord/details?orderid=08-44444-55555">08-44444-55555</a> <a href="/usr/other_person">other_person</a> <a href="/itm/555555555555">Green hat</a></li></ul></aside>`;
  }
}

export function renderPage(truth: Truth, shape: Shape): string {
  return new Renderer(truth, shape).page();
}

export function addressOf(truth: Truth, shape: Shape): URL {
  const [open] = truth.conversations;
  const isOpen = shape.state === 'open' || shape.state === 'other-row-marked';
  const id = shape.address === 'conversation' && isOpen ? `&conversationId=${open.id}` : '';
  return new URL(`https://${shape.host}/cnt/ViewMessage?group_type=CORE${id}`);
}
