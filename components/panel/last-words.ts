/**
 * What is left of the panel once Replydock was updated or switched off under the page: one sentence. The browser gives
 * no more words then, and what the panel showed would no longer be true; so they are fetched beforehand.
 */
import { i18n } from '#i18n';

/** To be called while all is well; what it returns replaces everything in the document. */
export function prepareLastWords(document: Document): () => void {
  const title = i18n.t('bar.name');
  const words = i18n.t('outdated.text');
  return () => {
    const main = document.createElement('main');
    main.className = 'flex h-dvh flex-col gap-2 bg-surface px-4 py-6';
    const heading = document.createElement('h1');
    heading.className = 'text-base font-semibold';
    heading.textContent = title;
    const text = document.createElement('p');
    text.className = 'text-ink-2';
    text.setAttribute('role', 'status');
    text.textContent = words;
    main.append(heading, text);
    document.body.replaceChildren(main);
  };
}
