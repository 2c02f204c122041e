/** The options page's end of the import worker. The worker starts with the first word to it. */
import { browser } from 'wxt/browser';
import type { ImportCommand, ImportView } from '@/lib/protocol/import-view';

export interface ImportLink {
  readonly command: (command: ImportCommand) => void;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly view: () => ImportView;
}

export function createImportLink(): ImportLink {
  const listeners = new Set<() => void>();
  let view: ImportView = { files: [], isBusyElsewhere: false };
  let worker: Worker | undefined;

  function start(): Worker {
    const started = new Worker(browser.runtime.getURL('/import-worker.js'));
    started.addEventListener('message', ({ data }: MessageEvent<ImportView>) => {
      view = data;
      for (const listener of listeners) listener();
    });
    return started;
  }

  return {
    command: (command) => {
      worker ??= start();
      worker.postMessage(command);
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    view: () => view,
  };
}
