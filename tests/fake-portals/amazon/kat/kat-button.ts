/** `<kat-button label variant disabled>`: a real button in an open shadow root. */
import { KatElement } from './kat-element';

const css = `
button{font:inherit;border:1px solid #007185;border-radius:2px;background:#fff;color:#007185;padding:5px 14px;cursor:pointer}
button:hover{background:#f0fafb}
button[disabled]{border-color:#d5d9d9;background:#f0f2f2;color:#8d9096;cursor:default}
:host([variant=primary]) button:not([disabled]){background:#007185;color:#fff}
:host([variant=link]) button{border-color:transparent;padding:5px 4px}`;

export class KatButton extends KatElement {
  static readonly observedAttributes = ['label', 'disabled', 'aria-label'];
  readonly #button = this.make('button');
  readonly #label = this.make('span');

  constructor() {
    super();
    this.wear(css);
    this.#button.type = 'button';
    this.#button.append(this.#label, this.make('slot'));
    this.root.append(this.#button);
    this.addEventListener('click', (event) => {
      if (this.disabled) event.stopImmediatePropagation();
    });
  }

  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(value: boolean) {
    this.reflect('disabled', value);
  }

  attributeChangedCallback(): void {
    this.#label.textContent = this.getAttribute('label');
    this.#button.disabled = this.disabled;
  }
}
