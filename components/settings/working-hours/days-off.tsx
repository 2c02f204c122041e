/** Vacations and single days off: a list, and two dates for one more. */
import { X } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { Button } from '../../ui/button';
import { EntryField } from '../../ui/entry-field';
import { IconButton } from '../../ui/icon-button';
import { keep } from '../../words/keep';
import { wordsLocale } from '../../words/locale';

type DayOff = WorkingHours['daysOff'][number];

interface DaysOffProps {
  readonly days: readonly DayOff[];
  readonly onChange: (days: DayOff[]) => void;
}

const most = 200;

export function DaysOff({ days, onChange }: DaysOffProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  const remove = (removed: DayOff) => {
    onChange(days.filter((day) => day !== removed));
    // The button goes away with its entry.
    place.current?.querySelector('input')?.focus();
  };
  return (
    <fieldset ref={place} className="flex min-w-0 flex-col gap-2">
      <legend className="pb-1 text-sm text-ink-2">{i18n.t('hours.daysOff')}</legend>
      {days.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line">
          {days.map((day) => (
            <li key={`${day.from} ${day.to}`} className="flex min-h-9 items-center justify-between gap-3 px-3 text-sm">
              {rangeWords(day)}
              <IconButton name={i18n.t('hours.removeDays', { days: rangeWords(day) })} onPress={() => remove(day)}>
                <X aria-hidden="true" size={14} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {days.length < most && <NewDaysOff days={days} onAdd={(day) => onChange(withDay(days, day))} />}
    </fieldset>
  );
}

type Fault = 'noFirst' | 'backwards' | 'known';

function NewDaysOff({ days, onAdd }: { readonly days: readonly DayOff[]; readonly onAdd: (day: DayOff) => void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const day = { from, to: to || from };
  const fault = faultOf(day, days);
  const add = (event: FormEvent) => {
    event.preventDefault();
    setAsked(fault !== undefined);
    if (fault) return;
    onAdd(day);
    setFrom('');
    setTo('');
    first.current?.focus();
  };
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    setAsked(false);
  };
  return (
    <form onSubmit={add} noValidate className="flex flex-wrap items-start gap-3">
      <div className="w-40">
        <EntryField
          label={i18n.t('hours.firstDay')}
          kind="date"
          value={from}
          onChange={change(setFrom)}
          emptyChoice=""
          fieldRef={first}
          problem={isAsked && fault === 'noFirst' ? i18n.t('hours.noFirstDay') : undefined}
        />
      </div>
      <div className="w-40">
        <EntryField
          label={i18n.t('hours.lastDay')}
          kind="date"
          value={to}
          onChange={change(setTo)}
          emptyChoice=""
          problem={
            (fault === 'backwards' && i18n.t('hours.daysBackwards')) ||
            (isAsked && fault === 'known' && i18n.t('hours.daysKnown')) ||
            undefined
          }
        />
      </div>
      <span className="pt-6">
        <Button type="submit">{i18n.t('hours.addDays')}</Button>
      </span>
    </form>
  );
}

function faultOf({ from, to }: DayOff, days: readonly DayOff[]): Fault | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from)) return 'noFirst';
  if (to < from || !/^\d{4}-\d{2}-\d{2}$/.test(to)) return 'backwards';
  return days.some((known) => known.from === from && known.to === to) ? 'known' : undefined;
}

function withDay(days: readonly DayOff[], day: DayOff): DayOff[] {
  return [...days, day].toSorted((one, other) => (one.from + one.to < other.from + other.to ? -1 : 1));
}

const formatIn = keep(
  (locale = 'en') =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    }),
);

/** `Mon, 20 Jul 2026 – Fri, 31 Jul 2026`. */
function rangeWords({ from, to }: DayOff): string {
  const format = formatIn(wordsLocale());
  return from === to
    ? format.format(Date.parse(from))
    : `${format.format(Date.parse(from))} – ${format.format(Date.parse(to))}`;
}
