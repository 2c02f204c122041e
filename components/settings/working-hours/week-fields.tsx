/** The hours of each weekday: open or closed, one stretch or several, copied from one day to others. */
import { CopyPlus, Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import {
  type DayDraft,
  isNeverOpen,
  mostSpans,
  newSpan,
  type SpanDraft,
  spanAfter,
  spanFaults,
  type WeekDraft,
} from './hours-draft';
import { SpanFields } from './span-fields';
import { weekdayNames } from './weekday-names';

interface WeekFieldsProps {
  readonly week: WeekDraft;
  readonly onChange: (week: WeekDraft) => void;
}

const workdays = [0, 1, 2, 3, 4];
const allDays = [0, 1, 2, 3, 4, 5, 6];

export function WeekFields({ week, onChange }: WeekFieldsProps) {
  const change = (changed: number, day: DayDraft) =>
    onChange(week.map((other, index) => (index === changed ? day : other)));
  const copy = (day: DayDraft, to: readonly number[]) =>
    onChange(week.map((other, index) => (to.includes(index) && other !== day ? copied(day) : other)));
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 text-sm text-ink-2">{i18n.t('hours.week')}</legend>
      <ul className="divide-y divide-line rounded-card border border-line">
        {week.map((day, index) => (
          <DayFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its place in the week
            key={index}
            name={weekdayNames()[index] ?? ''}
            day={day}
            onChange={(changed) => change(index, changed)}
            onCopy={(to) => copy(day, to)}
          />
        ))}
      </ul>
      {isNeverOpen(week) && <p className="pt-1 text-xs text-late">{i18n.t('hours.neverOpen')}</p>}
    </fieldset>
  );
}

interface DayFieldsProps {
  readonly name: string;
  readonly day: DayDraft;
  readonly onChange: (day: DayDraft) => void;
  readonly onCopy: (to: readonly number[]) => void;
}

function DayFields({ name, day, onChange, onCopy }: DayFieldsProps) {
  const open = (isOpen: boolean) =>
    onChange({ isOpen, spans: day.spans.length > 0 ? day.spans : [newSpan('09:00', '17:00')] });
  return (
    <li className="flex min-h-10 flex-wrap items-start gap-x-3 gap-y-1 px-3 py-1">
      <label className="flex min-h-8 w-28 items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={day.isOpen}
          onChange={(event) => open(event.target.checked)}
          className="size-3.5 shrink-0 accent-accent"
        />
        <span className="first-letter:uppercase">{name}</span>
      </label>
      {day.isOpen ? (
        <Spans name={name} spans={day.spans} onChange={(spans) => onChange({ ...day, spans })} />
      ) : (
        <span className="flex min-h-8 flex-1 items-center text-sm text-ink-3">{i18n.t('hours.closed')}</span>
      )}
      <Menu
        name={i18n.t('hours.copyOf', { day: name })}
        icon={<CopyPlus aria-hidden="true" size={14} />}
        choices={[
          { id: 'workdays', text: i18n.t('hours.toWorkdays'), icon: null, onAction: () => onCopy(workdays) },
          { id: 'all', text: i18n.t('hours.toAllDays'), icon: null, onAction: () => onCopy(allDays) },
        ]}
      />
    </li>
  );
}

interface SpansProps {
  readonly name: string;
  readonly spans: readonly SpanDraft[];
  readonly onChange: (spans: readonly SpanDraft[]) => void;
}

function Spans({ name, spans, onChange }: SpansProps) {
  const faults = spanFaults(spans);
  return (
    <div className="flex flex-1 flex-wrap items-start gap-x-3 gap-y-1">
      {spans.map((span, index) => (
        <SpanFields
          key={span.id}
          name={index === 0 ? name : i18n.t('hours.furtherOf', { day: name, number: index + 1 })}
          span={span}
          fault={faults[index]}
          onChange={(changed) => onChange(spans.map((other) => (other === span ? changed : other)))}
          onRemove={spans.length > 1 ? () => onChange(spans.filter((other) => other !== span)) : undefined}
        />
      ))}
      {spans.length < mostSpans && (
        <span className="flex min-h-8 items-center">
          <IconButton
            name={i18n.t('hours.addSpan', { day: name })}
            onPress={() => onChange([...spans, spanAfter(spans)])}
          >
            <Plus aria-hidden="true" size={14} />
          </IconButton>
        </span>
      )}
    </div>
  );
}

function copied({ isOpen, spans }: DayDraft): DayDraft {
  return { isOpen, spans: spans.map(({ from, to }) => newSpan(from, to)) };
}
