/** Says what stays when an import is called off, and lets the seller choose. */
import { i18n } from '#i18n';
import type { ImportFileView, ImportProgress } from '@/lib/protocol/import-view';
import { Button } from '../ui/button';
import { formatCount } from './numbers';

interface CancelQuestionProps {
  readonly file: ImportFileView;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

export function CancelQuestion({ file: { name, progress }, onKeep, onCancel }: CancelQuestionProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, this groups a sentence and its answers
    <div
      role="group"
      aria-label={i18n.t('imports.question.title', { file: name })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep();
      }}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-soon-line bg-soon-tint px-3 py-2 text-sm"
    >
      <p className="min-w-64 flex-1">{whatStays(progress)}</p>
      <div className="flex flex-wrap gap-1">
        <Button autoFocus onPress={onKeep}>
          {i18n.t('imports.question.keep')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {i18n.t('imports.question.confirm')}
        </Button>
      </div>
    </div>
  );
}

function whatStays(progress: ImportProgress | undefined): string {
  if (!progress) return i18n.t('imports.question.staysEarlier');
  const stored = progress.ordersNew + progress.ordersChanged;
  return i18n.t('imports.question.stays', stored, { count: formatCount(stored) });
}
