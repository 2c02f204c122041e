/** Below the figures: what they were made from, and what nobody saw. */
import { Eye } from 'lucide-react';
import { i18n } from '#i18n';
import type { Gaps } from '@/lib/domain/insights/gaps';
import { formatCount } from '../orders/numbers';
import { formatDayAndTime } from '../words/dates';
import { formatDate } from './insights-words';

interface GapLinesProps {
  readonly gaps: Gaps;
  readonly seenSince: number | undefined;
  readonly now: number;
}

export function GapLines({ gaps, seenSince, now }: GapLinesProps) {
  const { elsewhere, notSeenAgain, notSeenSince, undecided } = gaps;
  const lines = [
    seenSince !== undefined && i18n.t('insights.gaps.since', { day: formatDate(seenSince) }),
    elsewhere > 0 && i18n.t('insights.gaps.elsewhere', elsewhere, { count: formatCount(elsewhere) }),
    notSeenSince !== undefined &&
      i18n.t('insights.gaps.notSeenAgain', notSeenAgain, {
        count: formatCount(notSeenAgain),
        when: formatDayAndTime(notSeenSince, now),
      }),
    undecided > 0 && i18n.t('insights.gaps.undecided', undecided, { count: formatCount(undecided) }),
  ];
  return (
    <p className="flex gap-2 text-sm text-ink-2">
      <Eye aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
      <span className="min-w-0">{lines.filter((line) => line !== false).join(' ')}</span>
    </p>
  );
}
