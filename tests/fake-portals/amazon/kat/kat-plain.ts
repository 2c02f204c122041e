/** The Katal elements that only hold or show something. */
import { KatElement } from './kat-element';

/** `<kat-box>`: a frame round its children. */
export class KatBox extends KatElement {
  constructor() {
    super();
    this.wear(':host{display:block;border:1px solid #d5d9d9;border-radius:4px;padding:16px;background:#fff}');
    this.root.append(this.make('slot'));
  }
}

/** `<kat-label text>`: its text in `label > span`. */
export class KatLabel extends KatElement {
  static readonly observedAttributes = ['text'];
  readonly #text = this.make('span');
  constructor() {
    super();
    this.wear('label{font-weight:700}');
    const label = this.make('label');
    label.append(this.#text, this.make('slot'));
    this.root.append(label);
  }
  attributeChangedCallback(): void {
    this.#text.textContent = this.getAttribute('text');
  }
}

/** `<kat-alert variant header description>`. */
export class KatAlert extends KatElement {
  static readonly observedAttributes = ['header', 'description'];
  readonly #header = this.make('strong');
  readonly #description = this.make('div', 'kat-alert-content');
  constructor() {
    super();
    this.wear(`:host{display:block;border:1px solid #007185;border-inline-start-width:8px;border-radius:4px;padding:12px;background:#fff}
:host([variant=success]){border-color:#007600}:host([variant=warning]){border-color:#e77600}:host([variant=danger]){border-color:#b12704}`);
    this.root.append(this.#header, this.#description, this.make('slot'));
  }
  attributeChangedCallback(): void {
    this.#header.textContent = this.getAttribute('header');
    this.#description.textContent = this.getAttribute('description');
  }
}

/** `<kat-tooltip label>`: shows its children; the label is for those who point at it. */
export class KatTooltip extends KatElement {
  constructor() {
    super();
    this.wear('');
    this.root.append(this.make('slot'));
  }
}

const shapes: Readonly<Record<string, string>> = {
  folder: 'M2 4h4l1.5 2H14v7H2z',
  needed: 'M8 2 15 14H1z',
  replied: 'M1 8 15 2 11 14 7 10z',
  resolved: 'M2 8l4 4 8-9-8 6z',
};
const svg = 'http://www.w3.org/2000/svg';

/** `<kat-icon name>`: a sign. */
export class KatIcon extends KatElement {
  static readonly observedAttributes = ['name'];
  readonly #path = document.createElementNS(svg, 'path');
  constructor() {
    super();
    this.wear(
      ':host{color:inherit}svg{inline-size:14px;block-size:14px;fill:currentColor;opacity:.8;vertical-align:-2px}',
    );
    const picture = document.createElementNS(svg, 'svg');
    picture.setAttribute('viewBox', '0 0 16 16');
    picture.append(this.#path);
    this.root.append(picture);
  }
  attributeChangedCallback(): void {
    this.#path.setAttribute('d', shapes[this.getAttribute('name') ?? ''] ?? '');
  }
}

let radios = 0;

/** `<kat-radiobutton name value label>`: its `<input type=radio>` stands in the light DOM, as on the real page. */
export class KatRadiobutton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild) return;
    radios += 1;
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = this.getAttribute('name') ?? '';
    input.value = this.getAttribute('value') ?? '';
    input.id = `katal-radio-${radios}`;
    const label = document.createElement('label');
    label.htmlFor = input.id;
    label.textContent = this.getAttribute('label');
    this.append(input, label);
  }
}
