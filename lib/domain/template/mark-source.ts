/** The source of a template cut into spans by what they are, for colouring in an editor. */
import type { FoundFault } from './found-fault';
import { readSource } from './read-source';
import { tagNameOf } from './read-tag';
import { type SourcePiece, scanSource } from './scan-source';
import { findTag, ownersOf } from './template-tags';

export const spanKinds = ['text', 'variable', 'condition', 'field', 'snippet', 'cursor', 'comment', 'error'] as const;

/**
 * `condition`: tags that decide what is written, and names given by `assign`. `field`: fill-in fields, declared or
 * written. `error`: what a fault points at.
 */
export type SpanKind = (typeof spanKinds)[number];

export interface SourceSpan {
  readonly kind: SpanKind;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Spans in order that cover the source exactly once; none is empty. */
export function markSource(source: string): readonly SourceSpan[] {
  const { faults, mentions } = readSource(source);
  const fieldsAt = mentions.flatMap((mention) => (mention.kind === 'used' ? [mention.start] : []));
  const isField = ({ start, end }: SourcePiece) => fieldsAt.some((at) => at >= start && at < end);
  return join(withErrors(withComments(source, isField), faults));
}

function withComments(source: string, isField: (piece: SourcePiece) => boolean): SourceSpan[] {
  let isComment = false;
  return scanSource(source).map((piece) => {
    const name = piece.kind === 'tag' ? tagNameOf(source, piece).name : '';
    const kind = isComment || name === 'comment' ? 'comment' : kindOf(piece, name, isField);
    isComment = name === 'comment' || (isComment && name !== 'endcomment');
    return { kind, start: piece.start, end: piece.end };
  });
}

function kindOf(piece: SourcePiece, name: string, isField: (piece: SourcePiece) => boolean): SpanKind {
  if (piece.kind === 'text') return 'text';
  if (piece.kind === 'output') return isField(piece) ? 'field' : 'variable';
  return (findTag(name) ?? ownersOf(name)[0])?.colour ?? 'error';
}

/** Cuts out of the spans what faults point at. */
function withErrors(spans: readonly SourceSpan[], faults: readonly FoundFault[]): SourceSpan[] {
  const errors = merged(faults);
  return spans.flatMap((span) => {
    const pieces: SourceSpan[] = [];
    let at = span.start;
    for (const error of errors) {
      const start = Math.max(error.start, at);
      const end = Math.min(error.end, span.end);
      if (start >= end) continue;
      pieces.push({ ...span, start: at, end: start }, { kind: 'error', start, end });
      at = end;
    }
    return [...pieces, { ...span, start: at }].filter(({ start, end }) => start < end);
  });
}

function merged(faults: readonly FoundFault[]): readonly { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of faults.toSorted((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** Text and comments run on; two placeholders side by side stay two. */
function join(spans: readonly SourceSpan[]): SourceSpan[] {
  const joined: SourceSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const runsOn = span.kind === 'text' || span.kind === 'comment' || span.kind === 'error';
    if (last && runsOn && last.kind === span.kind) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}
