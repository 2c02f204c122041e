/** A template's source as coloured text, drawn under a field that holds the same text: what is Liquid, and what is wrong. */
import { Fragment, type Ref } from 'react';
import { markSource, type SourceSpan, type SpanKind } from '@/lib/domain/template/mark-source';
import type { TemplateFault } from '@/lib/domain/template/template-fault';

interface ColouredSourceProps {
  readonly source: string;
  readonly faults: readonly TemplateFault[];
  /** Where a mark without width stands, to which a list can be tied. */
  readonly caret: number;
  readonly caretRef: Ref<HTMLSpanElement>;
}

/** Nothing here may have a width of its own: every letter has to lie under the field's. */
const looks: Readonly<Record<SpanKind, string>> = {
  text: '',
  variable: 'rounded-chip bg-accent-tint text-accent',
  condition: 'rounded-chip bg-sunken text-ink-2',
  field: 'rounded-chip text-accent shadow-[0_0_0_1px_var(--color-accent-line)]',
  snippet: 'rounded-chip bg-sunken text-accent',
  cursor: 'rounded-chip bg-accent-tint text-accent',
  comment: 'text-ink-3',
  error: 'rounded-chip bg-late-tint text-late',
};
const wave = 'underline decoration-late-mark decoration-wavy decoration-1 underline-offset-2';

export function ColouredSource({ source, faults, caret, caretRef }: ColouredSourceProps) {
  return (
    <>
      {cutAt(withFaults(markSource(source), faults), caret).map(({ kind, start, end, isWrong }) => (
        <Fragment key={start}>
          {start === caret && <span ref={caretRef} />}
          <span className={`${looks[kind]} ${isWrong ? wave : ''}`}>{source.slice(start, end)}</span>
        </Fragment>
      ))}
      {caret >= source.length && <span ref={caretRef} />}
      {'\u200b'}
    </>
  );
}

export interface PaintedSpan extends SourceSpan {
  readonly isWrong: boolean;
}

/** Spans cut where a fault begins or ends. */
export function withFaults(spans: readonly SourceSpan[], faults: readonly TemplateFault[]): readonly PaintedSpan[] {
  const wrong = faults.flatMap(({ offset, length }) => (length ? [{ start: offset, end: offset + length }] : []));
  const cuts = wrong.flatMap(({ start, end }) => [start, end]);
  return spans
    .flatMap((span) => cutSpan(span, cuts))
    .map((span) => ({
      ...span,
      isWrong: wrong.some(({ start, end }) => span.start < end && span.end > start),
    }));
}

function cutAt(spans: readonly PaintedSpan[], place: number): readonly PaintedSpan[] {
  return spans.flatMap((span) => cutSpan(span, [place]));
}

function cutSpan<T extends SourceSpan>(span: T, places: readonly number[]): readonly T[] {
  const inside = [...new Set(places)]
    .filter((place) => place > span.start && place < span.end)
    .toSorted((a, b) => a - b);
  const ends = [...inside, span.end];
  return [span.start, ...inside].map((start, index) => ({ ...span, start, end: ends[index] ?? span.end }));
}
