/**
 * Search as the seller types. A library is made ready when there is nothing else to do. No key waits for that: until then
 * the library before answers, and of the first one what is ready, titles before bodies; what was missing comes by itself.
 */
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { createTemplateSearch, type TemplateSearch } from '@/lib/domain/template/search-templates';
import type { Template, TemplateId } from '@/lib/domain/template/template';

interface PreparedSearch {
  readonly templates: readonly Template[];
  readonly search: TemplateSearch;
}

export interface FoundTemplates {
  /** Best first; undefined where nothing is asked. */
  readonly found: readonly TemplateId[] | undefined;
  /** False: more may be found in a moment. */
  readonly isWhole: boolean;
}

export function useTemplateSearch(templates: readonly Template[], query: string, language: string): FoundTemplates {
  const isAsked = query.trim() !== '';
  const { prepared, progress, isWhole } = usePreparedSearch(templates, language, isAsked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more is found when more is ready
  const found = useMemo(() => {
    if (!isAsked) return undefined;
    const end = performance.now() + longestMs;
    prepared.search.prepare(language, () => performance.now() > end);
    const limit = prepared.templates.length;
    return prepared.search.search(query, { language, limit, isHasty: true }).map(({ id }) => id);
  }, [prepared, query, isAsked, language, progress]);
  return { found, isWhole };
}

/** So often an answer is looked up again while the library is made ready. */
const renewedMs = 300;

function usePreparedSearch(templates: readonly Template[], language: string, isAsked: boolean) {
  const [ready, setReady] = useState(() => prepare(templates));
  const [progress, setProgress] = useState(0);
  const [whole, setWhole] = useState<PreparedSearch>();
  const tellProgress = useEffectEvent(() => {
    if (isAsked) setProgress((last) => last + 1);
  });
  useEffect(() => {
    const next = ready.templates === templates ? ready : prepare(templates);
    let toldAt = performance.now();
    return whenIdle((isTimeUp) => {
      const isReady = next.search.prepare(language, isTimeUp);
      if (isReady) setWhole(next);
      if (isReady && next !== ready) setReady(next);
      else if (isReady || performance.now() - toldAt > renewedMs) {
        toldAt = performance.now();
        tellProgress();
      }
      return isReady;
    });
  }, [templates, language, ready]);
  return { prepared: ready, progress, isWhole: whole === ready };
}

function prepare(templates: readonly Template[]): PreparedSearch {
  return { templates, search: createTemplateSearch(templates) };
}

/** A key that is pressed meanwhile waits no longer than this. */
const longestMs = 6;
/** So long before an idle time ends, no more is begun. */
const spareMs = 2;

function whenIdle(work: (isTimeUp: () => boolean) => boolean): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(() => work(() => false), 0);
    return () => clearTimeout(timer);
  }
  const goOn = (deadline: IdleDeadline): void => {
    const end = performance.now() + longestMs;
    const isTimeUp = () => deadline.timeRemaining() < spareMs || performance.now() > end;
    if (!work(isTimeUp)) handle = requestIdleCallback(goOn);
  };
  let handle = requestIdleCallback(goOn);
  return () => cancelIdleCallback(handle);
}
