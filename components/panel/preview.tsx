/**
 * A reply exactly as it will be inserted, with its values marked: filled in, typed, asked, not known. Everything in it is text;
 * nothing of a page is ever markup here.
 */
import { CircleQuestionMark, TextCursorInput } from 'lucide-react';
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { TextPart } from '@/lib/domain/template/rendered-text';
import { Button } from '../ui/button';
import { variableLabel } from '../words/variable-names';

interface PreviewProps {
  readonly parts: readonly TextPart[];
  /** BCP 47 of the reply, for screen readers and line breaks. */
  readonly language: string;
}

/** The first two lines, running on. */
export function ShortPreview({ parts, language }: PreviewProps) {
  return (
    <p lang={language} dir="auto" className="line-clamp-2 pt-1 text-ink-2 [overflow-wrap:anywhere]">
      <Parts parts={parts} isShort />
    </p>
  );
}

const gapHeightPx = 8;

/** The whole reply, while something is being filled in. */
export function WholePreview({ parts, language }: PreviewProps) {
  return (
    <div lang={language} dir="auto" className="pt-2 whitespace-pre-wrap [overflow-wrap:anywhere]">
      <Parts parts={parts} isShort={false} />
    </div>
  );
}

/** The whole reply, or its first lines and a way to the rest. What is only a little longer is shown whole. */
export function FullPreview({ parts, language }: PreviewProps) {
  const text = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [longLines, setLongLines] = useState<number>();
  useLayoutEffect(() => {
    if (text.current && isCut(text.current)) setLongLines(linesOf(text.current));
  }, []);
  const clamp = longLines === undefined ? 'line-clamp-[18]' : 'line-clamp-[14]';
  return (
    <div className="flex flex-col items-start gap-1 pt-2">
      <div
        ref={text}
        lang={language}
        dir="auto"
        className={`w-full whitespace-pre-wrap [overflow-wrap:anywhere] ${isOpen ? '' : clamp}`}
      >
        <Parts parts={parts} isShort={false} />
      </div>
      {longLines !== undefined && (
        <Button look="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? i18n.t('article.showLess') : i18n.t('article.showAll', longLines, { count: longLines })}
        </Button>
      )}
    </div>
  );
}

function isCut({ scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 2;
}

function linesOf(element: HTMLElement): number {
  const gaps = element.querySelectorAll('[data-gap]').length;
  const lineHeightPx = Number.parseFloat(getComputedStyle(element).lineHeight) || 18;
  return Math.round((element.scrollHeight - gaps * gapHeightPx) / lineHeightPx);
}

function Parts({ parts, isShort }: { readonly parts: readonly TextPart[]; readonly isShort: boolean }) {
  return withOffsets(parts).map(({ part, at }) => <Part key={at} part={part} isShort={isShort} />);
}

function Part({ part, isShort }: { readonly part: TextPart; readonly isShort: boolean }) {
  switch (part.kind) {
    case 'plain':
      return isShort ? part.text : <Plain text={part.text} />;
    case 'filled':
      return isShort ? <bdi>{part.text}</bdi> : <Filled look="">{part.text}</Filled>;
    case 'typed':
      return isShort ? <bdi>{part.text}</bdi> : <Filled look={typedLook}>{part.text}</Filled>;
    case 'asked':
      return <Asked label={part.label} written={part.text} />;
    case 'unresolved':
      return <NotKnown variable={part.variable} />;
  }
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

/** An empty line between paragraphs is drawn lower than a line; the text keeps it as it is. */
function Plain({ text }: { readonly text: string }) {
  return pieces(text).map(({ isGap, piece, at }) =>
    isGap ? (
      <span key={at} data-gap className="block h-2 overflow-hidden">
        {piece}
      </span>
    ) : (
      <Fragment key={at}>{piece}</Fragment>
    ),
  );
}

/** Cut so that the second of two line ends stands alone. */
function pieces(text: string) {
  let at = 0;
  return text.split(/(?<=\n)(\n)/).map((piece) => {
    const start = at;
    at += piece.length;
    return { piece, isGap: piece === '\n' && start > 0 && text[start - 1] === '\n', at: start };
  });
}

const typedLook = 'underline decoration-accent decoration-2 underline-offset-2';

function Filled({ look, children }: { readonly look: string; readonly children: string }) {
  return (
    <bdi
      data-spoken={i18n.t('article.filled')}
      className={`spoken rounded-chip bg-accent-tint box-decoration-clone px-px py-px forced-colors:underline ${look}`}
    >
      {children}
    </bdi>
  );
}

/** The text keeps its mark; here the field has the name that the seller gave it. */
function Asked({ label, written }: { readonly label: string; readonly written: string }) {
  return (
    <Open
      name={label}
      spoken={i18n.t('asking.asks')}
      written={written}
      look="border-accent-line bg-accent-tint text-accent"
      icon={<TextCursorInput aria-hidden="true" size={12} className="shrink-0" />}
    />
  );
}

/** The text keeps its mark; here the variable stands in the seller's words. */
function NotKnown({ variable }: { readonly variable: string }) {
  return (
    <Open
      name={variableLabel(variable)}
      spoken={i18n.t('article.notKnown')}
      written={`{{ ${variable} }}`}
      look="border-soon-mark bg-soon-tint text-soon"
      icon={<CircleQuestionMark aria-hidden="true" size={12} className="shrink-0" />}
    />
  );
}

interface OpenProps {
  readonly name: string;
  readonly spoken: string;
  /** As it stands in the text. */
  readonly written: string;
  readonly look: string;
  readonly icon: ReactNode;
}

function Open({ name, spoken, written, look, icon }: OpenProps) {
  return (
    <span
      data-spoken={spoken}
      title={written}
      className={`spoken inline-flex max-w-full items-center gap-1 rounded-chip border border-dashed px-1 text-xs font-semibold ${look}`}
    >
      {icon}
      <span className="min-w-0 truncate">{name}</span>
    </span>
  );
}
