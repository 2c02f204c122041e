/** Name and time left in one line that stays in view while the replies are scrolled. A repetition for the eyes alone. */
import { type RefObject, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { urgencyOf } from '@/lib/domain/deadline/time-left';
import { timeWords } from '../words/countdown';
import { faceOf } from './deadline-face';

interface StayingFactsProps {
  readonly name: string | undefined;
  readonly deadline: Deadline;
  readonly rules: DeadlineRules;
  readonly now: number;
  /** What has to be out of view. */
  readonly facts: RefObject<HTMLElement | null>;
}

export function StayingFacts({ name, deadline, rules, now, facts }: StayingFactsProps) {
  const isPast = useIsOutOfView(facts);
  const { Icon, iconTone, textTone } = faceOf(deadline, urgencyOf(deadline, now, rules));
  return (
    <div aria-hidden="true" className="sticky top-0 z-10 h-0">
      {isPast && (
        <div className="flex h-9 items-center justify-between gap-3 border-b border-line bg-surface px-4 font-semibold">
          <bdi className="min-w-0 truncate">{name ?? i18n.t('buyer.unknown')}</bdi>
          <span className={`flex shrink-0 items-center gap-1.5 tabular-nums ${textTone}`}>
            <Icon size={16} className={iconTone} />
            {timeWords(deadline, now)}
          </span>
        </div>
      )}
    </div>
  );
}

function useIsOutOfView(element: RefObject<HTMLElement | null>): boolean {
  const [isOut, setOut] = useState(false);
  useEffect(() => {
    if (!element.current || !('IntersectionObserver' in globalThis)) return;
    const observer = new IntersectionObserver((entries) => setOut(entries.at(-1)?.isIntersecting === false));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isOut;
}
