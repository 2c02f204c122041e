/** What a reply asks before it goes in: each field once, Enter from one to the next, and out of the last one in. */
import { CircleQuestionMark } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { answerProblem, type TemplateField } from '@/lib/domain/template/template-fields';
import { Button } from '../ui/button';
import { EntryField } from '../ui/entry-field';
import { answerProblemWords } from '../words/answer-problems';
import { listed } from '../words/lists';
import { modeOfKey } from './insert-modes';
import type { Asked, Giving } from './use-giving';
import { entryOf, toAnswer, type WrittenReply } from './written-reply';

interface AskFormProps {
  readonly written: WrittenReply;
  readonly isCopy: boolean;
  readonly asked: Asked;
  readonly giving: Giving;
}

const modeNotes = {
  replace: 'asking.mode.willReplace',
  append: 'asking.mode.willAppend',
} as const;

export function AskForm({ written, isCopy, asked: { mode, isWarned }, giving }: AskFormProps) {
  const form = useRef<HTMLFieldSetElement>(null);
  const { fields, typed, suggestion } = written;
  const open = openFields(written);
  const firstOpen = open[0]?.name ?? fields[0]?.name;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the form appears and when it warns, not while it is filled in
  useEffect(() => {
    const at = fields.findIndex(({ name }) => name === firstOpen);
    const field = entriesIn(form.current)[Math.max(0, at)];
    field?.focus();
    field?.scrollIntoView?.({ block: 'nearest' });
  }, [isWarned]);

  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return giving.leave();
    }
    const entries = entriesIn(form.current);
    const at = event.target instanceof HTMLElement ? entries.indexOf(event.target) : -1;
    if (event.key !== 'Enter' || at < 0) return;
    event.preventDefault();
    // The key that opened the form may still be down.
    if (event.repeat) return;
    const next = entries[at + 1];
    if (next && modeOfKey(event) === undefined) return next.focus();
    giving.give(written, modeOfKey(event));
  };

  return (
    <fieldset ref={form} aria-label={i18n.t('asking.form')} onKeyDown={onKeyDown} className="flex flex-col gap-2 pt-2">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))] items-start gap-2">
        {fields.map((field) => (
          <EntryField
            key={field.name}
            label={field.label}
            kind={field.type}
            value={entryOf(field, typed)}
            onChange={(entry) => giving.type(written, field.name, entry)}
            choices={field.choices}
            emptyChoice={i18n.t('workshop.fields.none')}
            problem={problemOf(field, entryOf(field, typed))}
            isOpen={open.includes(field)}
          />
        ))}
      </div>
      {!isCopy && mode !== 'at-caret' && <p className="text-xs text-ink-2">{i18n.t(modeNotes[mode])}</p>}
      {isWarned && open.length > 0 && (
        <div className="flex flex-col items-start gap-1.5 rounded-control border border-dashed border-accent-line bg-accent-tint p-2">
          <p role="alert" className="flex gap-1.5 text-xs text-accent">
            <CircleQuestionMark aria-hidden="true" size={12} className="mt-0.5 shrink-0" />
            {i18n.t('asking.open', open.length, {
              count: open.length,
              names: listed(open.map(({ label }) => label)),
            })}
          </p>
          <Button onPress={() => giving.giveOpen(written)}>
            {isCopy
              ? i18n.t('asking.copyOpen', open.length, { count: open.length })
              : i18n.t('asking.insertOpen', open.length, { count: open.length })}
          </Button>
        </div>
      )}
      <span className="sr-only" aria-live="polite">
        {suggestion.rendered.asked.length === 0 ? i18n.t('asking.complete') : ''}
      </span>
    </fieldset>
  );
}

/** Fields that this text waits for. */
function openFields({ fields, suggestion }: WrittenReply): readonly TemplateField[] {
  return fields.filter(({ name }) => suggestion.rendered.asked.includes(name));
}

function problemOf(field: TemplateField, entry: string): string | undefined {
  return entry === '' ? undefined : answerProblemWords(answerProblem(field, toAnswer(field, entry)));
}

function entriesIn(form: HTMLElement | null): readonly HTMLElement[] {
  return [...(form?.querySelectorAll<HTMLElement>('input, select') ?? [])];
}
