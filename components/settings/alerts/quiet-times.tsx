/** From when to when no notices come. What is typed stays in its field, and is kept once both times are there. */
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { AlertChoices } from '@/lib/domain/settings/alert-choices';
import { Segments } from '../../ui/choice';

type Quiet = AlertChoices['quiet'];

const usual = { from: 20 * 60, to: 7 * 60 };

interface QuietTimesProps {
  readonly quiet: Quiet;
  readonly onChange: (quiet: Quiet) => void;
}

export function QuietTimes({ quiet, onChange }: QuietTimesProps) {
  const [typed, setTyped] = useState(() => toTyped(quiet ?? usual));
  const helpId = useId();
  const remark = remarkOn(typed);
  const type = (next: Typed) => {
    setTyped(next);
    const [from, to] = [toMinutes(next.from), toMinutes(next.to)];
    if (from !== undefined && to !== undefined) onChange({ from, to });
  };
  return (
    <div className="flex flex-col gap-1">
      <Segments
        label={i18n.t('alerts.quiet')}
        value={quiet ? 'on' : 'off'}
        options={[
          { value: 'off', text: i18n.t('alerts.quietOff') },
          { value: 'on', text: i18n.t('alerts.quietOn') },
        ]}
        onChange={(choice) => {
          if (choice === 'off') onChange(null);
          else onChange({ from: toMinutes(typed.from) ?? usual.from, to: toMinutes(typed.to) ?? usual.to });
        }}
      />
      {quiet && (
        // biome-ignore lint/a11y/useSemanticElements: the switch above is no field of it
        <div
          role="group"
          aria-label={i18n.t('alerts.quiet')}
          aria-describedby={helpId}
          className="flex flex-wrap gap-4"
        >
          <TimeField
            label={i18n.t('alerts.quietFrom')}
            value={typed.from}
            onChange={(from) => type({ ...typed, from })}
          />
          <TimeField label={i18n.t('alerts.quietTo')} value={typed.to} onChange={(to) => type({ ...typed, to })} />
        </div>
      )}
      <p role="status" className="text-sm text-late empty:hidden">
        {quiet && remark}
      </p>
      <p id={helpId} className="text-xs text-ink-3">
        {i18n.t('alerts.quietHelp')}
      </p>
    </div>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <label className="flex flex-col gap-1 text-sm text-ink-2">
      {label}
      <input
        type="time"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-8 rounded-control border border-control bg-surface px-2.5 text-ink tabular-nums"
      />
    </label>
  );
}

interface Typed {
  readonly from: string;
  readonly to: string;
}

function toTyped({ from, to }: NonNullable<Quiet>): Typed {
  return { from: toClock(from), to: toClock(to) };
}

function toClock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Undefined where it is no whole time yet. */
function toMinutes(clock: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock) ?? [];
  return hour === undefined || minute === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

function remarkOn({ from, to }: Typed): string | undefined {
  if (toMinutes(from) === undefined || toMinutes(to) === undefined) return i18n.t('alerts.quietIncomplete');
  return toMinutes(from) === toMinutes(to) ? i18n.t('alerts.quietSame') : undefined;
}
