/**
 * Search as the seller types. A library that has just changed is made ready when there is nothing else to do; until
 * then the one before answers, so that no key waits.
 */
import { useEffect, useMemo, useState } from 'react';
import { createTemplateSearch, type TemplateSearch } from '@/lib/domain/template/search-templates';
import type { Template, TemplateId } from '@/lib/domain/template/template';

interface PreparedSearch {
  readonly templates: readonly Template[];
  readonly search: TemplateSearch;
}

/** Best first; undefined where nothing is asked. */
export function useTemplateSearch(
  templates: readonly Template[],
  query: string,
  language: string,
): readonly TemplateId[] | undefined {
  const prepared = usePreparedSearch(templates, language);
  return useMemo(() => {
    if (query.trim() === '') return undefined;
    const limit = prepared.templates.length;
    return prepared.search.search(query, { language, limit }).map(({ id }) => id);
  }, [prepared, query, language]);
}

function usePreparedSearch(templates: readonly Template[], language: string): PreparedSearch {
  const [ready, setReady] = useState(() => prepare(templates));
  useEffect(() => {
    const next = ready.templates === templates ? ready : prepare(templates);
    return whenIdle((isTimeUp) => {
      const isReady = next.search.prepare(language, isTimeUp);
      if (isReady && next !== ready) setReady(next);
      return isReady;
    });
  }, [templates, language, ready]);
  return ready;
}

function prepare(templates: readonly Template[]): PreparedSearch {
  return { templates, search: createTemplateSearch(templates) };
}

/** So long before an idle time ends, no more is begun. */
const spareMs = 2;

function whenIdle(work: (isTimeUp: () => boolean) => boolean): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(() => work(() => false), 0);
    return () => clearTimeout(timer);
  }
  const goOn = (deadline: IdleDeadline): void => {
    if (!work(() => deadline.timeRemaining() < spareMs)) handle = requestIdleCallback(goOn);
  };
  let handle = requestIdleCallback(goOn);
  return () => cancelIdleCallback(handle);
}
