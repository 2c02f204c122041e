/** What floats over the queue for one conversation: all that can be done with it, or the choices of one of these. */
import {
  AlarmClock,
  AlarmClockOff,
  CheckCheck,
  CornerDownLeft,
  Moon,
  Palette,
  Sunrise,
  Tag,
  Timer,
} from 'lucide-react';
import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { i18n } from '#i18n';
import type { QueueEntry } from '@/lib/domain/queue/arrange-queue';
import { markColours } from '@/lib/domain/queue/conversation-mark';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { Keycap } from '../ui/keycap';
import { formatDayAndTime } from '../words/dates';
import { buyerWords, colourWords, isolated } from '../words/queue';
import { ChoiceMenu, type FloatChoice } from './choice-menu';
import { MarkShape } from './mark-shape';
import type { QueueDeed } from './queue-keys';
import { type SnoozeName, snoozeTimes } from './snooze-times';
import { TagForm } from './tag-form';
import { TimeForm } from './time-form';
import type { DeedsWithUndo } from './use-queue-deeds';

export type MenuKind = 'more' | 'snooze' | 'time' | 'colour' | 'tag';

interface RowMenuProps {
  readonly kind: MenuKind;
  readonly entry: QueueEntry;
  readonly place: RefObject<HTMLElement | null>;
  readonly hours: WorkingHours | undefined;
  /** Tags of other conversations. */
  readonly knownTags: readonly string[];
  readonly now: number;
  readonly deeds: DeedsWithUndo;
  readonly onDeed: (deed: QueueDeed) => void;
  readonly onKind: (kind: MenuKind) => void;
  readonly onClose: () => void;
}

const names = {
  snooze: 'queue.deed.snooze',
  time: 'queue.snooze.own',
  colour: 'queue.deed.colour',
  tag: 'queue.deed.tag',
} as const;

export function RowMenu(props: RowMenuProps) {
  const { kind, entry, place, onClose } = props;
  const name =
    kind === 'more' ? i18n.t('queue.deed.more', { name: isolated(buyerWords(entry.waiting)) }) : i18n.t(names[kind]);
  return (
    <Popover
      isOpen
      triggerRef={place}
      placement="bottom end"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className="w-60 max-w-[calc(100vw-1rem)] animate-fade rounded-control border border-line-strong bg-surface p-1 shadow-float"
    >
      <Dialog aria-label={name} className="outline-none">
        <MenuContent key={kind} {...props} name={name} />
      </Dialog>
    </Popover>
  );
}

function MenuContent({ name, ...props }: RowMenuProps & { readonly name: string }) {
  const { kind, entry, knownTags, now, deeds, onClose } = props;
  if (kind === 'tag') {
    return (
      <TagForm
        tag={entry.mark?.tag}
        known={knownTags}
        onGive={(tag) => {
          onClose();
          void deeds.tag(entry, tag);
        }}
      />
    );
  }
  if (kind === 'time') {
    return (
      <TimeForm
        now={now}
        onGive={(until) => {
          onClose();
          void deeds.snooze(entry, until);
        }}
      />
    );
  }
  const choices = { more: moreChoices, snooze: snoozeChoices, colour: colourChoices }[kind];
  return <ChoiceMenu name={name} choices={choices(props)} />;
}

function moreChoices({ onDeed }: RowMenuProps): FloatChoice[] {
  const choice = (id: QueueDeed, text: string, icon: FloatChoice['icon'], key: string) => ({
    id,
    text,
    icon,
    hint: <Keycap>{key}</Keycap>,
    onAction: () => onDeed(id),
  });
  return [
    choice('open', i18n.t('queue.deed.open'), <CornerDownLeft aria-hidden="true" size={14} />, '↵'),
    choice('snooze', i18n.t('queue.deed.snooze'), <AlarmClock aria-hidden="true" size={14} />, 'S'),
    choice('answered', i18n.t('queue.deed.answered'), <CheckCheck aria-hidden="true" size={14} />, 'A'),
    choice('colour', i18n.t('queue.deed.colour'), <Palette aria-hidden="true" size={14} />, 'C'),
    choice('tag', i18n.t('queue.deed.tag'), <Tag aria-hidden="true" size={14} />, 'T'),
  ];
}

const snoozeFaces = {
  hour: { key: 'queue.snooze.hour', Icon: Timer },
  afternoon: { key: 'queue.snooze.afternoon', Icon: AlarmClock },
  tomorrow: { key: 'queue.snooze.tomorrow', Icon: Sunrise },
  opening: { key: 'queue.snooze.opening', Icon: Moon },
} as const satisfies Record<SnoozeName, object>;

function snoozeChoices({ entry, hours, now, deeds, onKind, onClose }: RowMenuProps): FloatChoice[] {
  const snooze = (until: number | undefined) => () => {
    onClose();
    void deeds.snooze(entry, until);
  };
  const times = snoozeTimes(now, hours).map(({ name, until }) => {
    const { key, Icon } = snoozeFaces[name];
    return {
      id: name,
      text: i18n.t(key),
      icon: <Icon aria-hidden="true" size={14} />,
      detail: whenWords(entry, until, now),
      onAction: snooze(until),
    };
  });
  const own = {
    id: 'time',
    text: i18n.t('queue.snooze.own'),
    icon: <AlarmClock aria-hidden="true" size={14} />,
    onAction: () => onKind('time'),
  };
  if (!isPutOff(entry, now)) return [...times, own];
  const wake = {
    id: 'now',
    text: i18n.t('queue.snooze.now'),
    icon: <AlarmClockOff aria-hidden="true" size={14} />,
    onAction: snooze(undefined),
  };
  return [wake, ...times, own];
}

function isPutOff({ mark }: QueueEntry, now: number): boolean {
  return mark?.snoozed !== undefined && mark.snoozed.until > now;
}

/** Also says so where the answer would be late by then. */
function whenWords({ deadline }: QueueEntry, until: number, now: number): string {
  const when = formatDayAndTime(until, now);
  const isPastDue = deadline.kind === 'due' && until > deadline.dueEarliestAt;
  return isPastDue ? i18n.t('queue.snooze.pastDue', { when }) : when;
}

function colourChoices({ entry, deeds, onClose }: RowMenuProps): FloatChoice[] {
  const choose = (colour: (typeof markColours)[number] | undefined) => () => {
    onClose();
    void deeds.colour(entry, colour);
  };
  const colours = markColours.map((colour) => ({
    id: colour,
    text: colourWords(colour),
    icon: <MarkShape colour={colour} size={14} />,
    onAction: choose(colour),
  }));
  if (!entry.mark?.colour) return colours;
  return [...colours, { id: 'none', text: i18n.t('queue.colour.none'), icon: undefined, onAction: choose(undefined) }];
}
