/** Replydock's DOM tools within reach of tests, as `window.layout`, on a page with nothing else on it. */
import { createDock } from '@/lib/dom/dock';
import { onShortcut } from '@/lib/dom/keys';
import { createMarks } from '@/lib/dom/mark';
import { visibleText } from '@/lib/dom/text';
import { watchPage } from '@/lib/dom/watch-page';

const layout = {
  createDock,
  createMarks,
  onShortcut,
  visibleText,
  watchPage,
  /** What was told to a test. */
  noted: [] as unknown[],
  /** Ends everything that was made with its signal. */
  stopping: new AbortController(),
};

declare global {
  interface Window {
    layout: typeof layout;
  }
}

window.layout = layout;
