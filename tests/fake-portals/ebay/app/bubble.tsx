/** One message. What tells its author, its time and its line breaks is the variant's choice. */
import { Fragment, type ReactNode } from 'react';
import { printClock, printDay, printMinute } from '../../variants/date-styles';
import type { WorldMessage } from '../../world/world';
import { fill } from '../ebay-labels';
import { usePage } from './page-context';
import { printing } from './printed';

interface BubbleProps {
  readonly message: WorldMessage;
  readonly buyerName: string;
}

export function Bubble({ message, buyerName }: BubbleProps) {
  const { config, css, labels } = usePage();
  const { roleHint } = config.variant;
  const isBuyer = message.from === 'buyer';
  const author = isBuyer ? buyerName : labels.you;
  const spoken = isBuyer ? fill(labels.sentBy, { name: buyerName }) : labels.sentByYou;
  return (
    <div
      className={css('bubble', ...authorClasses(isBuyer, roleHint))}
      data-direction={roleHint === 'attribute' ? (isBuyer ? 'incoming' : 'outgoing') : undefined}
    >
      {roleHint === 'label' && <div className={css('author')}>{author}</div>}
      {roleHint === 'spoken' && <span className={css('clipped')}>{spoken}</span>}
      <div className={css('bubble-message')}>
        <BubbleContent message={message} />
      </div>
      <div className={css('bubble-time')}>
        <PostedTime at={message.sentAt} />
      </div>
    </div>
  );
}

/** Names that tell the author, or only a side, or nothing. */
function authorClasses(isBuyer: boolean, roleHint: string): readonly string[] {
  if (roleHint === 'class') return [isBuyer ? 'bubble-buyer' : 'bubble-seller'];
  if (roleHint === 'side' || roleHint === 'attribute') return [isBuyer ? 'lane-one' : 'lane-two'];
  return [];
}

function BubbleContent({ message }: { readonly message: WorldMessage }) {
  const { config, css, labels } = usePage();
  if (message.text === '') {
    return (
      <>
        <div className={css('bubble-text')} />
        <img className={css('bubble-picture')} alt={labels.photo} src="/cnt/pictures/777.svg" />
      </>
    );
  }
  return (
    <>
      <div className={css('bubble-text', `text-${config.variant.textMarkup}`)}>
        <MessageText text={message.text} />
      </div>
      {config.knobs.hasClippedDoubles && <span className={css('clipped')}>{message.text}</span>}
    </>
  );
}

function MessageText({ text }: { readonly text: string }) {
  const { config } = usePage();
  switch (config.variant.textMarkup) {
    case 'pre-wrap':
      return <Linked text={text} />;
    case 'breaks':
      return <Broken text={text} />;
    case 'paragraphs':
      return keyed(text.split(/\n{2,}/)).map(({ key, part }) => (
        <p key={key}>
          <Broken text={part} />
        </p>
      ));
  }
}

function Broken({ text }: { readonly text: string }) {
  return keyed(text.split('\n')).map(({ key, part, index }) => (
    <Fragment key={key}>
      {index > 0 && <br />}
      <Linked text={part} />
    </Fragment>
  ));
}

/** Addresses become links in some variants, wherever they lead. */
function Linked({ text }: { readonly text: string }): ReactNode {
  const { config } = usePage();
  if (!config.knobs.makesLinks) return text;
  return keyed(text.split(/(https?:\/\/[^\s<>"]+)/)).map(({ key, part, index }) =>
    index % 2 === 1 ? (
      <a key={key} href={part} rel="nofollow noopener">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

/** Parts of a text that never change, so their place may be their key. */
function keyed(parts: readonly string[]) {
  return parts.map((part, index) => ({ part, index, key: `${index}` }));
}

function PostedTime({ at }: { readonly at: number }) {
  const page = usePage();
  const { variant } = page.config;
  const minute = printMinute(at, variant.minuteStyle, printing(page));
  switch (variant.timeMarkup) {
    case 'text':
      return minute;
    case 'time-element':
      return <time dateTime={new Date(at).toISOString()}>{minute}</time>;
    case 'tooltip':
      return <span title={minute}>{printDay(at, 'relative', printing(page))}</span>;
    case 'grouped':
      return printClock(at, printing(page));
  }
}
