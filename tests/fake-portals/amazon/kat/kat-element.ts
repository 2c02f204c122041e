/** Common ground of the imitated Katal elements: an open shadow root with a style sheet of its own. */

export abstract class KatElement extends HTMLElement {
  protected readonly root: ShadowRoot = this.attachShadow({ mode: 'open' });

  protected wear(css: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{display:inline-block;font:14px/20px Arial,"Noto Sans",sans-serif;color:#0f1111}${css}`);
    this.root.adoptedStyleSheets = [sheet];
  }

  protected make<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    if (className) element.className = className;
    return element;
  }

  /** Reflects a property as an attribute; `undefined` and `false` take it away. */
  protected reflect(name: string, value: string | boolean | undefined): void {
    if (value === undefined || value === false) this.removeAttribute(name);
    else if (this.getAttribute(name) !== String(value)) this.setAttribute(name, value === true ? '' : value);
  }
}
