/** When the stage changes, the button that was pressed may be gone. The focus then goes to what has come, not to nowhere. */
import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import type { StageName } from './import-stage';

/** For the first words of the stage. */
export function useHeadFocus(stage: StageName): RefCallback<HTMLElement> {
  const head = useRef<HTMLElement>(null);
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) head.current?.focus({ preventScroll: true });
  }, [stage]);
  return useCallback((element) => {
    if (element) head.current = element;
  }, []);
}
