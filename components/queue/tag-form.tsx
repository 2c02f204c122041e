/** The tag of one conversation; empty, it is taken off. */
import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';

interface TagFormProps {
  readonly tag: string | undefined;
  readonly known: readonly string[];
  readonly onGive: (tag: string | undefined) => void;
}

const longestTag = 40;

export function TagForm({ tag, known, onGive }: TagFormProps) {
  const [typed, setTyped] = useState(tag ?? '');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onGive(typed.replace(/\s+/g, ' ').trim() || undefined);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-1 p-2">
      <label htmlFor={id} className="text-sm text-ink-2">
        {i18n.t('queue.tag.label')}
      </label>
      <span className="flex gap-2">
        <input
          id={id}
          type="text"
          list={`${id}-known`}
          dir="auto"
          autoComplete="off"
          maxLength={longestTag}
          // biome-ignore lint/a11y/noAutofocus: the seller has just asked for this field
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="h-8 min-w-0 flex-1 rounded-control border border-control bg-surface px-2.5 text-sm"
        />
        <Button type="submit">{i18n.t('queue.tag.give')}</Button>
      </span>
      <datalist id={`${id}-known`}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {tag && (
        <span>
          <Button look="link" onPress={() => onGive(undefined)}>
            {i18n.t('queue.tag.remove')}
          </Button>
        </span>
      )}
    </form>
  );
}
