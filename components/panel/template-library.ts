/** A library made ready for ranking and search: once for as long as it is the same. */
import { createTemplateIndex, type TemplateIndex } from '@/lib/domain/suggestion/template-index';
import { createTemplateSearch, type TemplateSearch } from '@/lib/domain/template/search-templates';
import { createSnippetIndex, type SnippetIndex } from '@/lib/domain/template/snippets';
import type { Template } from '@/lib/domain/template/template';

export interface TemplateLibrary {
  readonly templates: readonly Template[];
  readonly size: number;
  readonly index: TemplateIndex;
  readonly search: TemplateSearch;
  /** Templates that others include. */
  readonly snippets: SnippetIndex;
  /** Gets the search ready for a language when there is nothing else to do; returns how to call it off. */
  readonly warmUp: (language: string) => () => void;
}

const libraries = new WeakMap<readonly Template[], TemplateLibrary>();

export function libraryOf(templates: readonly Template[]): TemplateLibrary {
  const known = libraries.get(templates);
  if (known) return known;
  const search = createTemplateSearch(templates);
  const library: TemplateLibrary = {
    templates,
    size: templates.length,
    index: createTemplateIndex(templates),
    search,
    snippets: createSnippetIndex(templates),
    warmUp: (language) => whenIdle((isTimeUp) => search.prepare(language, isTimeUp)),
  };
  libraries.set(templates, library);
  return library;
}

/** Before it begins, the panel has been left alone for so long: nobody who goes from one conversation to the next waits for it. */
const restMs = 2_000;
/** One piece takes so long at most, whatever the browser would give: what comes meanwhile has to wait for it. */
const pieceMs = 5;
/** So long before an idle time ends, no more is begun. */
const spareMs = 2;

/** Does a piece of work whenever there is nothing else to do, until it says that it is done. */
function whenIdle(work: (isTimeUp: () => boolean) => boolean): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(() => work(() => false), 200);
    return () => clearTimeout(timer);
  }
  let handle = 0;
  const goOn = (deadline: IdleDeadline): void => {
    const endsAt = performance.now() + pieceMs;
    const isTimeUp = () => deadline.timeRemaining() < spareMs || performance.now() > endsAt;
    if (!work(isTimeUp)) handle = requestIdleCallback(goOn);
  };
  const timer = setTimeout(() => {
    handle = requestIdleCallback(goOn);
  }, restMs);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(handle);
  };
}
