/**
 * A saved page as a live document, with nothing of it run or loaded: no scripts, style files, frames or requests.
 * What browsers build from markup and happy-dom does not is built here: declarative open shadow roots.
 */
import { Window } from 'happy-dom';

export interface ParsedPage {
  readonly document: Document;
  readonly close: () => Promise<void>;
}

export async function parsePage(html: string, url: URL): Promise<ParsedPage> {
  const window = new Window({
    url: url.href,
    width: 1600,
    height: 1000,
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      enableCSSFileLoading: false,
      enableImageFileLoading: false,
      enableIframePageLoading: false,
      handleDisabledFileLoadingAsSuccess: true,
      navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true },
    },
  });
  lendGlobals(window);
  window.document.write(html);
  const document: unknown = window.document;
  if (!isDocument(document)) throw new Error('happy-dom gave no document');
  completeRoot(document);
  return { document, close: () => window.happyDOM.close() };
}

/** Globals of a browser that readers use and Node has not. */
const lentGlobals = [
  'CSS',
  'Node',
  'NodeFilter',
  'Element',
  'HTMLElement',
  'ShadowRoot',
  'MutationObserver',
  'getComputedStyle',
];

function lendGlobals(window: Window): void {
  for (const name of lentGlobals) {
    const value: unknown = Reflect.get(window, name);
    Reflect.set(
      globalThis,
      name,
      typeof value === 'function' && name === 'getComputedStyle' ? value.bind(window) : value,
    );
  }
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
}

function completeRoot(root: ParentNode): void {
  for (const dead of root.querySelectorAll('noscript')) dead.remove();
  for (const template of root.querySelectorAll('template[shadowrootmode]')) attachRoot(template);
  for (const frame of root.querySelectorAll('iframe[srcdoc]')) completeFrame(frame);
}

function attachRoot(template: Element): void {
  const host = template.parentElement;
  const content = contentOf(template);
  template.remove();
  if (!host || host.shadowRoot || !content || template.getAttribute('shadowrootmode') !== 'open') return;
  const root = host.attachShadow({ mode: 'open' });
  root.append(content);
  completeRoot(root);
}

function contentOf(template: Element): DocumentFragment | undefined {
  return 'content' in template && isFragment(template.content) ? template.content : undefined;
}

function isFragment(value: unknown): value is DocumentFragment {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 11;
}

/** A frame whose markup is in the page is a document of its own. */
function completeFrame(frame: Element): void {
  if ('contentDocument' in frame && isDocument(frame.contentDocument)) completeRoot(frame.contentDocument);
}
