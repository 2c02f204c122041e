/** How far the work in hand is, and a way to call it off. */
import { i18n } from '#i18n';
import { formatShare } from '../orders/numbers';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress-bar';

interface WorkProgressProps {
  readonly title: string;
  readonly text: string;
  readonly share: number;
  readonly onCancel: () => void;
}

export function WorkProgress({ title, text, share, onCancel }: WorkProgressProps) {
  return (
    <div className="flex flex-col gap-3 rounded-box border border-line-strong p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="font-semibold tabular-nums">
          {title} <span className="font-normal text-ink-2">{formatShare(share)}</span>
        </p>
        <Button look="quiet" onPress={onCancel}>
          {i18n.t('backup.cancel')}
        </Button>
      </div>
      <ProgressBar name={title} share={share} text={formatShare(share)} />
      <p className="text-sm text-ink-2">{text}</p>
    </div>
  );
}
