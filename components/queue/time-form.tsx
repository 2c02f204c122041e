/** A time of the seller's own at which a conversation is shown again. */
import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { fieldValueOf, instantOf } from './snooze-times';

interface TimeFormProps {
  readonly now: number;
  /** Epoch ms, in the future. */
  readonly onGive: (until: number) => void;
}

const firstOfferMs = 2 * 3_600_000;

export function TimeForm({ now, onGive }: TimeFormProps) {
  const [typed, setTyped] = useState(() => fieldValueOf(now + firstOfferMs));
  const [isPast, setPast] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const until = instantOf(typed);
    if (until !== undefined && until > now) onGive(until);
    else setPast(true);
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-1 p-2">
      <label htmlFor={id} className="text-sm text-ink-2">
        {i18n.t('queue.snooze.label')}
      </label>
      <input
        id={id}
        type="datetime-local"
        min={fieldValueOf(now)}
        // biome-ignore lint/a11y/noAutofocus: the seller has just asked for this field
        autoFocus
        value={typed}
        aria-invalid={isPast}
        aria-describedby={`${id}-problem`}
        onChange={(event) => {
          setTyped(event.target.value);
          setPast(false);
        }}
        className="h-8 w-full min-w-0 rounded-control border border-control bg-surface px-2.5 text-sm"
      />
      <span id={`${id}-problem`} role="alert" className="text-xs text-late empty:hidden">
        {isPast && i18n.t('queue.snooze.past')}
      </span>
      <span className="pt-1">
        <Button type="submit">{i18n.t('queue.deed.snooze')}</Button>
      </span>
    </form>
  );
}
