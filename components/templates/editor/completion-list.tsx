/** The list of what can be written at the caret. The focus stays in the field; the row that Enter takes is marked. */
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Completion } from '@/lib/domain/template/complete-template';
import { variableLabel } from '../../words/variable-names';
import type { CompletionList as OpenList } from './use-completion';

interface CompletionListProps {
  readonly id: string;
  readonly list: OpenList;
  /** Below the line of the caret, px in the field. */
  readonly place: { readonly top: number; readonly left: number };
}

export function CompletionList({ id, list: { options, active, take }, place }: CompletionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={i18n.t('workshop.completion.name')}
      className="absolute z-10 max-h-56 w-72 max-w-full animate-fade overflow-y-auto rounded-control border border-line-strong bg-surface p-1 shadow-float"
      style={{ top: place.top, left: place.left }}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active row instead
        <div
          key={`${option.kind} ${option.name}`}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          // The field must not lose the focus before the click.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => take(index)}
          className={`flex min-h-7 items-center justify-between gap-3 rounded-chip px-2 text-sm ${index === active ? 'bg-accent-tint forced-colors:outline' : ''}`}
        >
          <span className="truncate font-mono text-xs">{option.name}</span>
          <span className="truncate text-xs text-ink-2">{meaningOf(option)}</span>
        </div>
      ))}
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

const kindKeys = {
  variable: 'workshop.completion.variable',
  field: 'workshop.completion.field',
  filter: 'workshop.completion.filter',
  tag: 'workshop.completion.tag',
  snippet: 'workshop.completion.snippet',
  option: 'workshop.completion.option',
} as const satisfies Record<Completion['kind'], string>;

function meaningOf({ kind, name }: Completion): string {
  const label = kind === 'variable' ? variableLabel(name) : name;
  return label === name ? i18n.t(kindKeys[kind]) : label;
}
