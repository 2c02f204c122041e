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

/** So long before an idle time ends, no more is begun. */
const spareMs = 2;

/** Does a piece of work whenever there is nothing else to do, until it says that it is done. */
function whenIdle(work: (isTimeUp: () => boolean) => boolean): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(() => work(() => false), 200);
    return () => clearTimeout(timer);
  }
  const goOn = (deadline: IdleDeadline): void => {
    if (!work(() => deadline.timeRemaining() < spareMs)) handle = requestIdleCallback(goOn);
  };
  let handle = requestIdleCallback(goOn);
  return () => cancelIdleCallback(handle);
}
