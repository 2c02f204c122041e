/** Short words kept together: Enter or a comma adds one, Backspace in the empty field goes to the last. */
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';

export interface TagsFieldWords {
  readonly name: string;
  readonly add: string;
  readonly remove: (tag: string) => string;
  readonly added: (tag: string) => string;
  readonly removed: (tag: string) => string;
}

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly words: TagsFieldWords;
  /** No more can be added. */
  readonly most: number;
  /** Characters of one. */
  readonly longest: number;
  /** The name stands above the field. */
  readonly isTitled?: boolean;
}

export function TagsField({ tags, onChange, words, most, longest, isTitled = false }: TagsFieldProps) {
  const [typed, setTyped] = useState('');
  const [news, setNews] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLFieldSetElement>(null);

  const add = () => {
    const tag = typed.replace(/\s+/g, ' ').trim();
    setTyped('');
    if (tag === '' || tags.some((known) => known.toLocaleLowerCase() === tag.toLocaleLowerCase())) return;
    onChange([...tags, tag]);
    setNews(words.added(tag));
  };
  const remove = (tag: string) => {
    onChange(tags.filter((known) => known !== tag));
    setNews(words.removed(tag));
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    }
    if (event.key === 'Backspace' && typed === '') {
      event.preventDefault();
      [...(place.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
    }
  };
  // The page may be left while a tag is half written.
  const addLast = useEffectEvent(add);
  useEffect(() => () => addLast(), []);
  return (
    <fieldset ref={place} className="flex min-w-0 flex-col gap-1">
      <legend className={isTitled ? 'pb-1 text-ink-2' : 'sr-only'}>{words.name}</legend>
      <div className="flex flex-wrap items-center gap-1 rounded-control border border-control bg-surface px-1 py-0.5 has-[input:focus-visible]:border-accent has-[input:focus-visible]:ring-1 has-[input:focus-visible]:ring-accent">
        {tags.map((tag) => (
          <span
            key={tag}
            className="inline-flex max-w-full items-center rounded-chip bg-sunken pl-1.5 text-xs text-ink-2 forced-colors:border"
          >
            <bdi className="truncate" title={tag}>
              {tag}
            </bdi>
            <button
              type="button"
              aria-label={words.remove(tag)}
              title={words.remove(tag)}
              onClick={() => remove(tag)}
              className="inline-flex size-6 shrink-0 items-center justify-center rounded-chip hover:text-ink"
            >
              <X aria-hidden="true" size={12} />
            </button>
          </span>
        ))}
        <input
          ref={field}
          type="text"
          aria-label={words.add}
          placeholder={words.add}
          autoComplete="off"
          dir="auto"
          maxLength={longest}
          readOnly={tags.length >= most}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
          className="min-w-24 flex-1 bg-transparent px-1.5 py-1 text-sm text-ink outline-none placeholder:text-ink-3"
        />
      </div>
      <span aria-live="polite" className="sr-only">
        {news}
      </span>
    </fieldset>
  );
}
