/**
 * `<kat-textarea>` and `<kat-input>`: attribute and property `value`, mirrored by a real field in an open shadow root.
 * Every instance counts up `unique-id`.
 */
import { KatElement } from './kat-element';

const css = `
:host{display:block}
.label{display:block;font-weight:700;margin-block-end:4px}
textarea,input{font:inherit;box-sizing:border-box;width:100%;border:1px solid #888c8c;border-radius:2px;padding:8px 11px;background:#fff;color:inherit;resize:vertical}
textarea{min-height:84px}
textarea:focus,input:focus{outline:2px solid #007185;outline-offset:-1px}
.count:empty{display:none}.count{font-size:12px;color:#565959;text-align:end;}`;

let count = 0;

abstract class KatTextField extends KatElement {
  static readonly observedAttributes = ['value', 'placeholder', 'label', 'maxlength', 'disabled', 'readonly'];
  readonly #label = this.make('label', 'label');
  readonly #count = this.make('div', 'count');
  protected abstract readonly field: HTMLTextAreaElement | HTMLInputElement;

  protected build(): void {
    this.wear(css);
    count += 1;
    this.field.id = `katal-id-${count}`;
    this.#label.htmlFor = this.field.id;
    this.field.addEventListener('input', () => {
      this.reflect('value', this.field.value);
      this.#showCount();
    });
    this.root.append(this.#label, this.field, this.#count);
  }

  connectedCallback(): void {
    this.setAttribute('unique-id', this.field.id);
  }

  get value(): string {
    return this.field.value;
  }
  set value(text: string) {
    if (this.field.value !== text) this.field.value = text;
    this.reflect('value', text);
    this.#showCount();
  }

  #showCount(): void {
    this.#count.textContent = this.field.maxLength > 0 ? `${this.field.value.length} / ${this.field.maxLength}` : '';
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    if (name === 'value') {
      if (this.field.value !== (value ?? '')) this.field.value = value ?? '';
    } else if (name === 'label') {
      this.#label.textContent = value;
      this.#label.hidden = !value;
    } else if (value === null) this.field.removeAttribute(name);
    else this.field.setAttribute(name, value);
    this.#showCount();
  }

  override focus(options?: FocusOptions): void {
    this.field.focus(options);
  }
}

export class KatTextarea extends KatTextField {
  protected readonly field = this.make('textarea');
  constructor() {
    super();
    this.build();
  }
}

export class KatInput extends KatTextField {
  protected readonly field = this.make('input');
  constructor() {
    super();
    this.build();
  }
}
