/** The shipped engine as a content script of its own, so that tests run it where it runs for sellers. */
import { findFirst, isHtmlElement } from '@/lib/dom/find';
import { insertText, rememberCaret, type TextInsertion } from '@/lib/dom/insert-text';

const lasting = new AbortController();

function field(): HTMLElement {
  const found = findFirst(document, '[data-reply-field]');
  if (!isHtmlElement(found)) throw new Error('no field');
  return found;
}

document.addEventListener('engine-watch', () => rememberCaret(field(), lasting.signal));

document.addEventListener('engine-insert', async (event) => {
  const asked: { readonly id: number; readonly insertion: TextInsertion } = JSON.parse(
    'detail' in event ? String(event.detail) : '',
  );
  const startedAt = performance.now();
  const outcome = await insertText(field(), asked.insertion).catch((error: unknown) => ({ failed: String(error) }));
  const detail = JSON.stringify({ id: asked.id, outcome, ms: performance.now() - startedAt });
  document.dispatchEvent(new CustomEvent('engine-inserted', { detail }));
});
document.documentElement.dataset.engine = 'ready';
