/** A reply as it will be inserted, with its values marked: filled in, typed, asked, not known. All of it is text. */
import { CircleQuestionMark, TextCursorInput } from 'lucide-react';
import { i18n } from '#i18n';
import type { TextPart } from '@/lib/domain/template/rendered-text';
import { variableLabel } from '../../words/variable-names';

interface PreviewTextProps {
  readonly parts: readonly TextPart[];
  /** BCP 47 of the reply. */
  readonly language: string;
}

export function PreviewText({ parts, language }: PreviewTextProps) {
  return (
    <div lang={language} dir="auto" className="text-base whitespace-pre-wrap [overflow-wrap:anywhere]">
      {withOffsets(parts).map(({ part, at }) => (
        <Part key={at} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: TextPart }) {
  switch (part.kind) {
    case 'plain':
      return part.text;
    case 'filled':
      return <Value text={part.text} spoken={i18n.t('article.filled')} look="" />;
    case 'typed':
      return (
        <Value
          text={part.text}
          spoken={i18n.t('article.filled')}
          look="underline decoration-2 underline-offset-2 decoration-accent"
        />
      );
    case 'asked':
      return (
        <Missing
          text={part.label}
          spoken={i18n.t('workshop.preview.asks')}
          written={part.text}
          look="border-accent-line bg-accent-tint text-accent"
          icon={<TextCursorInput aria-hidden="true" size={12} />}
        />
      );
    case 'unresolved':
      return (
        <Missing
          text={variableLabel(part.variable)}
          spoken={i18n.t('article.notKnown')}
          written={part.text}
          look="border-soon-mark bg-soon-tint text-soon"
          icon={<CircleQuestionMark aria-hidden="true" size={12} />}
        />
      );
  }
}

interface ValueProps {
  readonly text: string;
  readonly spoken: string;
  readonly look: string;
}

function Value({ text, spoken, look }: ValueProps) {
  return (
    <bdi
      data-spoken={spoken}
      className={`spoken rounded-chip bg-accent-tint box-decoration-clone px-px py-px forced-colors:underline ${look}`}
    >
      {text}
    </bdi>
  );
}

interface MissingProps extends ValueProps {
  readonly written: string;
  readonly icon: React.ReactNode;
}

function Missing({ text, spoken, written, look, icon }: MissingProps) {
  return (
    <span
      data-spoken={spoken}
      title={written}
      className={`spoken inline-flex max-w-full items-center gap-1 rounded-chip border border-dashed px-1 align-baseline text-xs font-semibold ${look}`}
    >
      {icon}
      {text}
    </span>
  );
}

/** Parts with the place where each begins in the text; empty ones are left out. */
function withOffsets(parts: readonly TextPart[]) {
  let at = 0;
  return parts.flatMap((part) => {
    const start = at;
    at += part.text.length;
    return part.text === '' ? [] : [{ part, at: start }];
  });
}
