/** From and until of some hours of a day, what is wrong with them, and a way to take them away. */
import { X } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../../ui/icon-button';
import type { SpanDraft, SpanFault } from './hours-draft';

const faultKeys = {
  incomplete: 'hours.incomplete',
  backwards: 'hours.backwards',
  overlaps: 'hours.overlaps',
} as const;

const box =
  'h-8 rounded-control border border-control bg-surface px-2 text-sm text-ink tabular-nums aria-invalid:border-late';

interface SpanFieldsProps {
  /** Of which hours: `Monday`, `Monday, hours 2`. */
  readonly name: string;
  readonly span: SpanDraft;
  readonly fault: SpanFault | undefined;
  readonly onChange: (span: SpanDraft) => void;
  /** Absent for the only hours of a day. */
  readonly onRemove: (() => void) | undefined;
}

export function SpanFields({ name, span, fault, onChange, onRemove }: SpanFieldsProps) {
  const id = useId();
  const shared = {
    type: 'time',
    required: true,
    className: box,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault && `${id}-fault`,
  } as const;
  return (
    <div className="flex flex-col gap-0.5">
      <div className="flex items-center gap-1.5">
        <input
          {...shared}
          aria-label={i18n.t('hours.fromOf', { name })}
          value={span.from}
          onChange={(event) => onChange({ ...span, from: event.target.value })}
        />
        <span aria-hidden="true" className="text-ink-3">
          –
        </span>
        <input
          {...shared}
          aria-label={i18n.t('hours.untilOf', { name })}
          value={span.to}
          onChange={(event) => onChange({ ...span, to: event.target.value })}
        />
        {onRemove && (
          <IconButton name={i18n.t('hours.removeSpan', { name })} onPress={onRemove}>
            <X aria-hidden="true" size={14} />
          </IconButton>
        )}
      </div>
      {fault && (
        <p id={`${id}-fault`} className="text-xs text-late">
          {i18n.t(faultKeys[fault])}
        </p>
      )}
    </div>
  );
}
