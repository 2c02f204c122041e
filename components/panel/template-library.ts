/** A library made ready for ranking and search: once for as long as it is the same. */
import { createTemplateIndex, type TemplateIndex } from '@/lib/domain/suggestion/template-index';
import { createTemplateSearch, type TemplateSearch } from '@/lib/domain/template/search-templates';
import type { Template } from '@/lib/domain/template/template';

export interface TemplateLibrary {
  readonly size: number;
  readonly index: TemplateIndex;
  readonly search: TemplateSearch;
  /** Gets the search ready for a language when there is nothing else to do; returns how to call it off. */
  readonly warmUp: (language: string) => () => void;
}

const libraries = new WeakMap<readonly Template[], TemplateLibrary>();

export function libraryOf(templates: readonly Template[]): TemplateLibrary {
  const known = libraries.get(templates);
  if (known) return known;
  const search = createTemplateSearch(templates);
  const ready = new Set<string>();
  const library: TemplateLibrary = {
    size: templates.length,
    index: createTemplateIndex(templates),
    search,
    warmUp: (language) =>
      ready.has(language)
        ? () => {}
        : whenIdle(() => {
            ready.add(language);
            search.search('0', { language, limit: 1 });
          }),
  };
  libraries.set(templates, library);
  return library;
}

function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(() => work(), { timeout: 5000 });
  return () => cancelIdleCallback(handle);
}
