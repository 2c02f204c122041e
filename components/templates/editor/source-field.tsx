/**
 * A field for a template's source: a plain text field with the same text, coloured, under it. The browser's own undo,
 * spelling and input methods work as in any field.
 */
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { TemplateFault } from '@/lib/domain/template/template-fault';
import { ColouredSource } from './coloured-source';
import { CompletionList, optionId } from './completion-list';
import { useKeptCaret } from './kept-caret';
import { type TakenCompletion, useCompletion } from './use-completion';

interface SourceFieldProps {
  readonly label: string;
  readonly describedBy: string;
  /** BCP 47 of the words. */
  readonly language: string;
  readonly source: string;
  readonly faults: readonly TemplateFault[];
  readonly shortcuts: readonly string[];
  readonly onChange: (source: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** Lets others put text where the caret is. */
  readonly inserter: { current: ((text: string) => void) | undefined };
}

/** As in the template's schema. */
const longestBody = 20_000;
/** Both layers have to break their lines at the same letters. */
const shared =
  'col-start-1 row-start-1 min-h-40 w-full px-3 py-2 text-base whitespace-pre-wrap [overflow-wrap:anywhere] [word-break:normal] [tab-size:4]';

export function SourceField({
  label,
  describedBy,
  language,
  source,
  faults,
  shortcuts,
  onChange,
  onFocus,
  onBlur,
  inserter,
}: SourceFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const mark = useRef<HTMLSpanElement>(null);
  const listId = useId();
  const [caret, setCaret] = useState<number>();
  const kept = useKeptCaret(field, source);
  const completion = useCompletion({ source, caret, shortcuts, onTake: take });
  const isOpen = completion.options.length > 0;
  const [place, setPlace] = useState({ top: 0, left: 0 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the place depends on what is written before it
  useLayoutEffect(() => {
    const span = mark.current;
    const box = field.current;
    if (!isOpen || !span || !box) return;
    const listPx = 288;
    setPlace({ top: span.offsetTop + 24, left: Math.max(0, Math.min(span.offsetLeft, box.clientWidth - listPx)) });
  }, [isOpen, completion.start, source]);
  useLayoutEffect(() => {
    inserter.current = insert;
  });

  function put(start: number, end: number, text: string): void {
    const next = source.slice(0, start) + text + source.slice(end);
    if (next.length > longestBody) return;
    kept.typed(next, start + text.length);
    setCaret(start + text.length);
    onChange(next);
    field.current?.focus();
  }
  function take({ start, end, completion: { insert: text } }: TakenCompletion): void {
    put(start, end, text);
  }
  function insert(text: string): void {
    const element = field.current;
    put(element?.selectionStart ?? source.length, element?.selectionEnd ?? source.length, text);
  }
  function noteCaret(): void {
    kept.note();
    const element = field.current;
    // Offers come with typing: a caret that only passes by brings none.
    if (element?.selectionStart !== caret || element?.selectionEnd !== caret) setCaret(undefined);
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (completion.onKeyDown(event) || event.key !== ' ' || !event.ctrlKey) return;
    event.preventDefault();
    setCaret(field.current?.selectionStart);
  }

  return (
    <div className="relative grid rounded-control border border-control bg-surface has-[textarea:focus-visible]:border-accent has-[textarea:focus-visible]:ring-1 has-[textarea:focus-visible]:ring-accent">
      <div
        aria-hidden="true"
        lang={language}
        dir="auto"
        className={`${shared} pointer-events-none text-ink forced-colors:invisible`}
      >
        <ColouredSource source={source} faults={faults} caret={isOpen ? completion.start : -1} caretRef={mark} />
      </div>
      <textarea
        ref={field}
        lang={language}
        dir="auto"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={faults.length > 0}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...(isOpen && { 'aria-controls': listId, 'aria-activedescendant': optionId(listId, completion.active) })}
        value={source}
        maxLength={longestBody}
        spellCheck
        onChange={(event) => {
          kept.typed(event.target.value);
          kept.note();
          setCaret(event.target.selectionStart);
          onChange(event.target.value);
        }}
        onSelect={noteCaret}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => {
          setCaret(undefined);
          onBlur();
        }}
        className={`${shared} h-full resize-none overflow-hidden rounded-control bg-transparent text-transparent caret-ink outline-none selection:bg-accent/25 selection:text-transparent`}
      />
      {isOpen && <CompletionList id={listId} list={completion} place={place} />}
      <span role="status" className="sr-only">
        {isOpen
          ? i18n.t('workshop.completion.count', completion.options.length, { count: completion.options.length })
          : ''}
      </span>
    </div>
  );
}
