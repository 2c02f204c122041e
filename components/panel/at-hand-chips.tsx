/** One quiet line of replies at hand. A chip brings its reply below, to be looked at before it goes in. */
import { History, Pin } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import type { ReplyAtHand } from './at-hand';

interface AtHandChipsProps {
  readonly atHand: readonly ReplyAtHand[];
  readonly pickedId: string | undefined;
  /** Of the article that a chip brings. */
  readonly articleId: string;
  readonly onPick: (template: Template | undefined) => void;
}

const icons = { pinned: Pin, recent: History } as const;
const spoken = { pinned: 'finding.pinned', recent: 'finding.recent' } as const;

export function AtHandChips({ atHand, pickedId, articleId, onPick }: AtHandChipsProps) {
  const isNew = useRef(false);
  useEffect(() => {
    if (!isNew.current || pickedId === undefined) return;
    isNew.current = false;
    const article = document.getElementById(articleId);
    article?.querySelector<HTMLElement>('button:not([aria-expanded])')?.focus({ preventScroll: true });
    article?.scrollIntoView?.({ block: 'nearest' });
  }, [pickedId, articleId]);
  if (atHand.length === 0) return null;
  return (
    <ul aria-label={i18n.t('finding.atHand')} className="flex flex-wrap gap-1 pt-1">
      {atHand.map(({ template, title, why }) => {
        const Icon = icons[why];
        const isPicked = template.id === pickedId;
        return (
          <li key={template.id} className="max-w-full min-w-0">
            <button
              type="button"
              aria-expanded={isPicked}
              aria-controls={isPicked ? articleId : undefined}
              title={`${title} · ${i18n.t(spoken[why])}`}
              onClick={() => {
                isNew.current = !isPicked;
                onPick(isPicked ? undefined : template);
              }}
              className={`flex min-h-7 max-w-full items-center gap-1 rounded-chip border px-1.5 text-xs ${isPicked ? 'border-accent-line bg-accent-tint text-accent' : 'border-line bg-surface text-ink-2 hover:bg-sunken'}`}
            >
              <Icon aria-hidden="true" size={12} className="shrink-0" />
              <span className="sr-only">{i18n.t(spoken[why])}: </span>
              <span className="truncate">{title}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
