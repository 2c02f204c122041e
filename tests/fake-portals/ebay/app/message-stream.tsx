/** The messages of a thread in the order, and with the headings, that the variant asks for. */
import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react';
import { isoDay, printDay } from '../../variants/date-styles';
import type { WorldMessage } from '../../world/world';
import type { MemberThread } from '../page-config';
import { Bubble } from './bubble';
import { Wrapped } from './mount-points';
import { usePage } from './page-context';
import { printing } from './printed';

interface DayGroup {
  readonly day: string;
  readonly at: number;
  readonly messages: WorldMessage[];
}

function byDay(messages: readonly WorldMessage[], zone: string): readonly DayGroup[] {
  const groups: DayGroup[] = [];
  for (const message of messages) {
    const day = isoDay(message.sentAt, zone);
    const last = groups.at(-1);
    if (last?.day === day) last.messages.push(message);
    else groups.push({ day, at: message.sentAt, messages: [message] });
  }
  return groups;
}

export function MessageStream({ thread }: { readonly thread: MemberThread }) {
  const page = usePage();
  const { config, css } = page;
  const { variant, knobs } = config;
  const stream = useRef<HTMLDivElement>(null);
  const isNewestFirst = variant.threadOrder === 'newest-first';
  const isReversed = isNewestFirst && knobs.newestFirstLook === 'column-reverse';

  useLayoutEffect(() => {
    const box = stream.current;
    if (box && !isNewestFirst) box.scrollTop = box.scrollHeight;
  }, [isNewestFirst]);

  const groups = byDay(thread.messages, variant.zone);
  const ordered = isNewestFirst ? groups.toReversed() : groups;
  return (
    <div ref={stream} className={css('stream', isReversed && 'stream-reversed')}>
      {ordered.map((group) => {
        const messages = isNewestFirst ? group.messages.toReversed() : group.messages;
        const bubbles = messages.map((message) => (
          <Wrapped key={message.id}>
            <Bubble message={message} buyerName={thread.userName} />
          </Wrapped>
        ));
        const heading = variant.timeMarkup === 'grouped' && <DayHeading key="day">{dayText(group.at)}</DayHeading>;
        return <Fragment key={group.day}>{isReversed ? [...bubbles, heading] : [heading, ...bubbles]}</Fragment>;
      })}
    </div>
  );

  function dayText(at: number): string {
    return printDay(at, variant.dayStyle === 'clock-today' ? 'medium' : variant.dayStyle, printing(page));
  }
}

function DayHeading({ children }: { readonly children: ReactNode }) {
  const { css } = usePage();
  return <div className={css('day')}>{children}</div>;
}
