/** One message of the thread, marked up in the variant's way. */
import { printClock, printDay } from '../../variants/date-styles';
import type { Artifact } from './page-json';
import { Wrapped } from './places';
import { cls, theConfig } from './portal-context';

export type Author = 'buyer' | 'seller';

export function authorOf(artifact: Artifact): Author {
  return artifact.creator.partyRole === 'BUYER' ? 'buyer' : 'seller';
}

const { variant, words, now } = theConfig;
const printing = { language: variant.language, zone: variant.zone, now };

function Text({ text }: { readonly text: string }) {
  const lines = text.split('\n');
  if (variant.textMarkup === 'pre-wrap') return <div className={cls('message-text', 'preformatted')}>{text}</div>;
  const Line = variant.textMarkup === 'paragraphs' ? 'p' : 'span';
  return (
    <div className={cls('message-text')}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never move.
        <Line key={index}>
          {line}
          {Line === 'span' && index < lines.length - 1 && <br />}
        </Line>
      ))}
    </div>
  );
}

function Time({ artifact }: { readonly artifact: Artifact }) {
  const { createdDate, formattedDate } = artifact;
  switch (variant.timeMarkup) {
    case 'text':
      return <span className={cls('message-time')}>{formattedDate}</span>;
    case 'time-element':
      return (
        <time className={cls('message-time')} dateTime={new Date(createdDate).toISOString()}>
          {formattedDate}
        </time>
      );
    case 'tooltip':
      return (
        <span className={cls('message-time')} title={formattedDate}>
          {printDay(createdDate, 'relative', printing)}
        </span>
      );
    case 'grouped':
      return <span className={cls('message-time')}>{printClock(createdDate, printing)}</span>;
  }
}

/** Attributes that tell the author, in one of the spellings that a page may have. */
function authorAttributes(author: Author): Record<string, string> {
  const spellings = [
    { 'data-party-role': author.toUpperCase() },
    { 'data-author': author },
    { 'data-sender': author === 'seller' ? 'me' : 'customer' },
  ];
  return variant.roleHint === 'attribute' ? { ...spellings[variant.seed % spellings.length] } : {};
}

/** Only under `class` does a class name say who wrote; the others merely need a name to be styled by. */
function messageClass(author: Author): string {
  if (variant.roleHint === 'class')
    return cls('message', `message-${author}`, `side-${author === 'buyer' ? 'a' : 'b'}`);
  if (variant.roleHint === 'label') return cls('message', 'side-a');
  return cls('message', `side-${author === 'buyer' ? 'a' : 'b'}`);
}

interface MessageProps {
  readonly artifact: Artifact;
  readonly buyerName: string;
}

export function Message({ artifact, buyerName }: MessageProps) {
  const author = authorOf(artifact);
  const name = author === 'buyer' ? buyerName : words.you;
  const spoken = words.messageFrom.replace('{name}', name);
  return (
    <Wrapped className="message-wrap">
      <div className={messageClass(author)} {...authorAttributes(author)}>
        {variant.roleHint === 'spoken' && <span className={cls('unseen')}>{spoken}</span>}
        {variant.roleHint === 'label' && <div className={cls('message-author')}>{name}</div>}
        <div className={cls('bubble')}>
          <Text text={artifact.message.messageBody} />
        </div>
        <Time artifact={artifact} />
      </div>
    </Wrapped>
  );
}
