/** What can be done with a conversation of the queue, what is said of it, and the way back from the last deed. */
import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { QueueEntry } from '@/lib/domain/queue/arrange-queue';
import type { MarkColour } from '@/lib/domain/queue/conversation-mark';
import { formatDayAndTime } from '../words/dates';
import { buyerWords, colourWords, isolated, placeWords } from '../words/queue';
import type { QueueDeeds, TakeBack } from './queue-access';

interface Undo {
  readonly takeBack: TakeBack;
  /** Said when it is undone. */
  readonly text: string;
}

export interface Notice {
  readonly text: string;
  readonly undo?: Undo;
}

export interface DeedsWithUndo {
  readonly open: (entry: QueueEntry) => Promise<void>;
  readonly snooze: (entry: QueueEntry, until: number | undefined) => Promise<void>;
  readonly colour: (entry: QueueEntry, colour: MarkColour | undefined) => Promise<void>;
  readonly tag: (entry: QueueEntry, tag: string | undefined) => Promise<void>;
  readonly markAnswered: (entry: QueueEntry) => Promise<void>;
  readonly undo: () => Promise<void>;
}

interface DeedsOptions {
  readonly deeds: QueueDeeds;
  readonly clock: () => number;
  /** The conversation is shown in a tab. */
  readonly onOpened: () => void;
}

export interface QueueDesk {
  readonly notice: Notice | undefined;
  readonly deeds: DeedsWithUndo;
  readonly close: () => void;
}

export function useQueueDeeds({ deeds, clock, onOpened }: DeedsOptions): QueueDesk {
  const [notice, setNotice] = useState<Notice>();
  const close = useCallback(() => setNotice(undefined), []);

  const withUndo = useMemo<Omit<DeedsWithUndo, 'undo'>>(() => {
    /** Says what was done, or that it was not. */
    async function tell(entry: QueueEntry, text: string, deed: () => Promise<TakeBack>): Promise<void> {
      try {
        const takeBack = await deed();
        setNotice({ text, undo: { takeBack, text: i18n.t('queue.told.undone', { name: nameOf(entry) }) } });
      } catch {
        setNotice({ text: i18n.t('queue.told.failed') });
      }
    }
    return {
      open: async (entry) => {
        const isOpened = await deeds.open(entry.waiting.key).catch(() => false);
        if (isOpened) onOpened();
        else setNotice({ text: notOpenedWords(entry) });
      },
      snooze: (entry, until) =>
        tell(entry, snoozedWords(entry, until, clock()), () => deeds.snooze(entry.waiting.key, until)),
      colour: (entry, colour) =>
        tell(entry, colouredWords(entry, colour), () => deeds.colour(entry.waiting.key, colour)),
      tag: (entry, tag) => tell(entry, taggedWords(entry, tag), () => deeds.tag(entry.waiting.key, tag)),
      markAnswered: (entry) =>
        tell(entry, i18n.t('queue.told.answered', { name: nameOf(entry) }), () =>
          deeds.markAnswered(entry.waiting.key),
        ),
    };
  }, [deeds, clock, onOpened]);

  const undo = useCallback(async () => {
    if (!notice?.undo) return;
    try {
      await notice.undo.takeBack();
      setNotice({ text: notice.undo.text });
    } catch {
      setNotice({ text: i18n.t('queue.told.failed') });
    }
  }, [notice]);
  return { notice, deeds: useMemo(() => ({ ...withUndo, undo }), [withUndo, undo]), close };
}

function nameOf({ waiting }: QueueEntry): string {
  return isolated(buyerWords(waiting));
}

function snoozedWords(entry: QueueEntry, until: number | undefined, now: number): string {
  return until === undefined
    ? i18n.t('queue.told.woken', { name: nameOf(entry) })
    : i18n.t('queue.told.snoozed', { name: nameOf(entry), when: formatDayAndTime(until, now) });
}

function colouredWords(entry: QueueEntry, colour: MarkColour | undefined): string {
  const words = colour ? colourWords(colour) : i18n.t('queue.colour.none');
  return i18n.t('queue.told.coloured', { name: nameOf(entry), colour: words });
}

function taggedWords(entry: QueueEntry, tag: string | undefined): string {
  return tag
    ? i18n.t('queue.told.tagged', { name: nameOf(entry), tag: isolated(tag) })
    : i18n.t('queue.told.untagged', { name: nameOf(entry) });
}

function notOpenedWords(entry: QueueEntry): string {
  return i18n.t('queue.told.notOpened', { name: nameOf(entry), place: placeWords(entry.waiting) });
}
