/** The way to all conversations that wait, and how many these are. */
import { Inbox } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { i18n } from '#i18n';
import type { PanelView } from '@/lib/protocol/panel-view';
import { Tooltip } from '../ui/tooltip';
import { usePanelTools } from './panel-tools';

type Counts = PanelView['queue'];

/** More are not counted out: the button would grow. */
const mostShown = 99;

export function QueueButton({ counts }: { readonly counts: Counts }) {
  const { connection } = usePanelTools();
  const name = queueName(counts);
  return (
    <Tooltip text={name}>
      <AriaButton
        onPress={() => void connection.showQueue()}
        aria-label={name}
        className={`inline-flex h-7 min-w-7 shrink-0 items-center justify-center gap-1.5 rounded-control px-1.5 data-hovered:bg-sunken ${toneOf(counts)}`}
      >
        <Inbox aria-hidden="true" size={16} />
        {counts && counts.waiting > 0 && (
          <span className="font-semibold tabular-nums">{shownCount(counts.waiting)}</span>
        )}
      </AriaButton>
    </Tooltip>
  );
}

function shownCount(waiting: number): string {
  return waiting > mostShown ? i18n.t('bar.manyWaiting') : String(waiting);
}

/** `3 to answer, 1 late`. */
function queueName(counts: Counts): string {
  if (!counts) return i18n.t('bar.queue');
  const { waiting, late, soon } = counts;
  if (waiting === 0) return i18n.t('bar.nothingWaits');
  return [
    i18n.t('bar.waiting', { count: shownCount(waiting) }),
    ...(late > 0 ? [i18n.t('bar.waitingLate', { count: late })] : []),
    ...(soon > 0 ? [i18n.t('bar.waitingSoon', { count: soon })] : []),
  ].join(', ');
}

function toneOf(counts: Counts): string {
  if (counts && counts.late > 0) return 'text-late';
  return counts && counts.soon > 0 ? 'text-soon' : 'text-ink-2 data-hovered:text-ink';
}
