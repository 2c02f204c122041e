/** One entry of a form that is made from a list: a line of text, a choice, a day or a number, and below it what is wrong. */
import { type Ref, useId } from 'react';

export type EntryKind = 'text' | 'choice' | 'date' | 'number';

interface EntryFieldProps {
  readonly label: string;
  readonly kind: EntryKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices?: readonly string[];
  /** What a choice says while nothing is chosen. */
  readonly emptyChoice: string;
  readonly placeholder?: string | undefined;
  /** A sentence. */
  readonly problem?: string | undefined;
  /** Waits to be filled in. */
  readonly isOpen?: boolean;
  readonly fieldRef?: Ref<HTMLInputElement & HTMLSelectElement>;
}

const box = 'h-8 w-full min-w-0 rounded-control border bg-surface px-2.5 text-sm text-ink';
/** A number is typed as text: the browsers' own field hides what it cannot read. */
const inputTypes = { text: 'text', date: 'date', number: 'text' } as const;

export function EntryField(props: EntryFieldProps) {
  const { label, kind, value, onChange, placeholder, problem, isOpen = false, fieldRef } = props;
  const id = useId();
  const shared = {
    id,
    ref: fieldRef,
    value,
    className: `${box} ${isOpen ? 'border-dashed border-accent' : 'border-control'}`,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem && `${id}-problem`,
  };
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-sm text-ink-2 [overflow-wrap:anywhere]">
        {label}
      </label>
      {kind === 'choice' ? (
        <select {...shared} onChange={(event) => onChange(event.target.value)}>
          <Choices {...props} />
        </select>
      ) : (
        <input
          {...shared}
          type={inputTypes[kind]}
          {...(kind === 'number' && { inputMode: 'decimal' as const })}
          {...(placeholder !== undefined && { placeholder })}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {problem && (
        <span id={`${id}-problem`} className="text-xs text-late">
          {problem}
        </span>
      )}
    </div>
  );
}

/** A value that cannot be chosen any more stays to be seen. */
function Choices({ choices = [], value, emptyChoice, placeholder }: EntryFieldProps) {
  const isStrange = value !== '' && !choices.includes(value);
  return (
    <>
      <option value="">{placeholder ?? emptyChoice}</option>
      {isStrange && <option value={value}>{value}</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </>
  );
}
