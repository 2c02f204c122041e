/** A single edit, as the workshop leaves it in the store: one reply says more, and the library has a new version. */
import type { Page } from 'puppeteer-core';

/** Adds to the English wording of the first reply of the store. */
export function changeReply(page: Page, words: string): Promise<void> {
  return page.evaluate(
    (added) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('replydock');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['templates', 'singles'], 'readwrite');
          const [templates, singles] = [transaction.objectStore('templates'), transaction.objectStore('singles')];
          const first = templates.openCursor();
          first.onsuccess = () => {
            const template = first.result?.value;
            template.variants.en.body += added;
            templates.put({ ...template, updatedAt: Date.now() });
          };
          const version = singles.get('templates-version');
          version.onsuccess = () => singles.put({ name: 'templates-version', value: (version.result?.value ?? 0) + 1 });
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    words,
  );
}
