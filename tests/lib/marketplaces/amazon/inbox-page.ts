/** Renders cases as an inbox page, in many shapes: nobody outside has seen the markup of the real one. */
import { type CaseTruth, type MessageTruth, subjectOf } from './case-truth';

export interface PageShape {
  readonly language: string;
  readonly zone: string;
  /** `known` = hooks that public code names; `renamed` = meaningless classes, ids gone. */
  readonly classes: 'known' | 'renamed';
  readonly wrappers: number;
  readonly shadow: 'none' | 'rows' | 'thread' | 'all';
  readonly sides: 'class' | 'attribute' | 'label' | 'style' | 'none';
  readonly mark: 'aria-selected' | 'class' | 'aria-current' | 'none';
  readonly reply: 'kat-textarea' | 'textarea' | 'contenteditable' | 'none';
  readonly hasHeader: boolean;
  readonly hasOrderPane: boolean;
  readonly isNewestFirst: boolean;
  /** Subjects of rows are cut after 75 characters, as in the real list. */
  readonly cutsSubjects: boolean;
}

export const plainShape: PageShape = {
  language: 'en-IN',
  zone: 'Asia/Kolkata',
  classes: 'known',
  wrappers: 0,
  shadow: 'none',
  sides: 'class',
  mark: 'aria-selected',
  reply: 'kat-textarea',
  hasHeader: true,
  hasOrderPane: true,
  isNewestFirst: false,
  cutsSubjects: true,
};

export interface PageParts {
  readonly rows: readonly CaseTruth[];
  /** Which case each pane shows; undefined = skeleton. */
  readonly selected?: CaseTruth | undefined;
  readonly header?: CaseTruth | undefined;
  readonly thread?: CaseTruth | undefined;
  readonly order?: CaseTruth | undefined;
}

/** All panes show the same case. */
export function showing(truth: CaseTruth, rows: readonly CaseTruth[] = [truth]): PageParts {
  return { rows, selected: truth, header: truth, thread: truth, order: truth };
}

type Child = Node | string;

export class InboxPage {
  constructor(
    private readonly document: Document,
    private readonly shape: PageShape,
  ) {}

  render(parts: PageParts): void {
    const { document, shape } = this;
    document.documentElement.lang = shape.language;
    const app = this.#element('div', { id: 'ayb-app' }, [
      this.#element(
        'div',
        { class: 'folders' },
        ['All', 'Response Needed', 'Sent Messages', 'Resolved'].map((text) => this.#element('div', {}, [text])),
      ),
      this.#element('div', { id: 'threads-list-search-bar' }, [
        this.#element('textarea', { 'aria-label': 'Search' }, []),
      ]),
      this.#list(parts),
      this.#element('div', { class: 'thread-pane' }, [
        this.#header(parts.header),
        this.#thread(parts.thread),
        this.#reply(),
      ]),
      this.#orderPane(parts.order),
    ]);
    document.body.replaceChildren(app);
  }

  #list({ rows, selected }: PageParts): Element {
    return this.#element(
      'div',
      { class: 'list' },
      rows.map((truth) => this.#row(truth, truth === selected)),
    );
  }

  #row(truth: CaseTruth, isSelected: boolean): Element {
    const { shape } = this;
    const full = subjectOf(truth).trim();
    const subject = shape.cutsSubjects && full.length > 75 ? `${full.slice(0, 75)}…` : full;
    const mark: Record<string, string> = isSelected && shape.mark.startsWith('aria') ? { [shape.mark]: 'true' } : {};
    const row = this.#element(
      'div',
      { class: isSelected && shape.mark === 'class' ? 'row selected' : 'row', role: 'option', ...mark },
      [],
    );
    const parts = [
      this.#element('img', { alt: truth.countryCode, class: 'flag' }, []),
      this.#element('span', { class: 'name' }, [truth.printedName]),
      this.#element('span', { class: 'date' }, [this.#day(truth.updatedAt)]),
      this.#element('div', { class: 'subject' }, [subject]),
      ...(truth.isResolved ? [this.#element('div', { class: 'status' }, ['Resolved'])] : []),
    ];
    this.#fill(row, parts, shape.shadow === 'rows' || shape.shadow === 'all');
    return this.#wrapped(row);
  }

  #header(truth: CaseTruth | undefined): Element {
    const children =
      truth && this.shape.hasHeader
        ? [this.#element('h2', {}, [truth.printedName]), this.#element('div', {}, [subjectOf(truth).trim()])]
        : [];
    return this.#element('div', { class: 'thread-header' }, children);
  }

  #thread(truth: CaseTruth | undefined): Element {
    const { shape } = this;
    const container = this.#element(
      'div',
      shape.classes === 'known' ? { id: 'case-messages' } : { class: 'messages' },
      [],
    );
    if (!truth) container.append(this.#element('div', { class: 'keep-skeleton' }, []));
    const messages = shape.isNewestFirst ? [...(truth?.messages ?? [])].reverse() : (truth?.messages ?? []);
    this.#fill(
      container,
      messages.map((message) => this.#bubble(message, truth)),
      shape.shadow === 'thread' || shape.shadow === 'all',
    );
    return this.#wrapped(container);
  }

  #bubble({ from, text, at }: MessageTruth, truth: CaseTruth | undefined): Element {
    const { shape } = this;
    const side = from === 'buyer' ? 'left' : 'right';
    const attributes: Record<string, string> =
      shape.sides === 'attribute'
        ? { 'data-from': from.toUpperCase() }
        : shape.sides === 'style'
          ? { style: `align-self: flex-${from === 'buyer' ? 'start' : 'end'}` }
          : {};
    const known =
      shape.sides === 'class' ? { class: `keep-thread-message-max-width-container-${side}` } : { class: 'bubble' };
    const label =
      shape.sides === 'label'
        ? [this.#element('b', { class: 'who' }, [from === 'buyer' ? (truth?.printedName ?? '') : 'You'])]
        : [];
    const body = this.#element(
      'div',
      { class: 'text' },
      text.split('\n').flatMap((line, index) => (index ? [this.#element('br', {}, []), line] : [line])),
    );
    return this.#wrapped(
      this.#element('div', { ...known, ...attributes }, [
        ...label,
        body,
        this.#element('span', { class: 'time' }, [this.#minute(at)]),
      ]),
    );
  }

  #reply(): Element {
    const { shape } = this;
    const send = this.#element('kat-button', { label: 'Send' }, []);
    if (shape.reply === 'none') return this.#element('div', {}, []);
    if (shape.reply === 'textarea')
      return this.#element('div', {}, [this.#element('textarea', { 'data-truth': 'reply' }, []), send]);
    if (shape.reply === 'contenteditable')
      return this.#element('div', {}, [
        this.#element('div', { contenteditable: 'true', role: 'textbox', 'data-truth': 'reply' }, []),
        send,
      ]);
    const host = this.#element('kat-textarea', {}, []);
    this.#fill(host, [this.#element('textarea', { 'data-truth': 'reply', maxlength: '4000' }, [])], true);
    return this.#element('div', {}, [host, send]);
  }

  #orderPane(truth: CaseTruth | undefined): Element {
    if (!truth || !this.shape.hasOrderPane) return this.#element('aside', {}, []);
    const field = (label: string, value: string) =>
      this.#element('div', {}, [this.#element('span', {}, [label]), this.#element('span', {}, [value])]);
    return this.#element('aside', {}, [
      this.#element('h3', {}, ['Order']),
      this.#element('a', { href: `https://www.amazon.in/gp/product/${truth.asin}` }, ['Example tea, 250 g']),
      ...(truth.orderId
        ? [
            this.#element('a', { href: `/orders-v3/order/${truth.orderId}` }, [truth.orderId]),
            field('Purchase date', this.#minute(truth.updatedAt - 864_000_000)),
            field('Status', 'Sent'),
          ]
        : []),
    ]);
  }

  #day(at: number): string {
    return new Intl.DateTimeFormat(this.shape.language, { dateStyle: 'medium', timeZone: this.shape.zone }).format(at);
  }

  #minute(at: number): string {
    return new Intl.DateTimeFormat(this.shape.language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: this.shape.zone,
    }).format(at);
  }

  #fill(host: Element, children: readonly Child[], inShadow: boolean): void {
    if (inShadow) host.attachShadow({ mode: 'open' }).append(...children);
    else host.append(...children);
  }

  #wrapped(element: Element): Element {
    let outer = element;
    for (let level = 0; level < this.shape.wrappers; level += 1)
      outer = this.#element('div', { class: 'wrap' }, [outer]);
    return outer;
  }

  #element(tag: string, attributes: Readonly<Record<string, string>>, children: readonly Child[]): Element {
    const element = this.document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'id' && this.shape.classes === 'renamed') continue;
      element.setAttribute(name, name === 'class' ? this.#className(value) : value);
    }
    element.append(...children);
    return element;
  }

  #className(value: string): string {
    if (this.shape.classes === 'known') return value.replace('keep-', '');
    return value
      .split(' ')
      .map((name) =>
        name.startsWith('keep-') || name === 'selected'
          ? name.replace('keep-', '')
          : `c${[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)}x`,
      )
      .join(' ');
  }
}
