/** Above the replies: what the seller had begun to write here and does not stand in the box any more. */
import { Ellipsis, FilePen, FileX, ListEnd, Replace, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { KeptDraftView } from '@/lib/protocol/kept-draft-words';
import { Button } from '../ui/button';
import { Menu } from '../ui/menu';
import { Note } from '../ui/note';
import { calendarDaysBetween, formatClock, formatDayAndTime, formatInFull } from '../words/dates';
import { boxName } from '../words/names';
import { refusalWords } from '../words/outcomes';
import { type DraftOffer, type OfferedDraft, useKeptDraft } from './use-kept-draft';

interface KeptDraftNoticeProps {
  readonly reading: Reading;
  readonly draft: KeptDraftView | undefined;
  /** Nobody sees it yet. */
  readonly isComing: boolean;
  readonly now: number;
}

export function KeptDraftNotice({ reading, draft, isComing, now }: KeptDraftNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  const offer = useKeptDraft({ reading, told: draft, isComing, place });
  return (
    <div ref={place} className="shrink-0">
      {offer.shown && <Notice {...{ offer, shown: offer.shown, reading, now }} />}
    </div>
  );
}

interface NoticeProps extends Pick<KeptDraftNoticeProps, 'reading' | 'now'> {
  readonly offer: DraftOffer;
  readonly shown: KeptDraftView;
}

function Notice({ offer, shown, reading, now }: NoticeProps) {
  const { stage } = offer;
  const isQuiet = stage.kind === 'discarded' || shown.kind === 'lost';
  return (
    <section aria-label={i18n.t('draft.region')} className="border-t border-line bg-canvas px-4 py-3">
      <Note icon={isQuiet ? <FileX aria-hidden="true" size={16} /> : <FilePen aria-hidden="true" size={16} />}>
        {shown.kind === 'lost' ? i18n.t('draft.lost') : <Offered {...{ offer, draft: shown, reading, now }} />}
      </Note>
    </section>
  );
}

interface OfferedProps {
  readonly offer: DraftOffer;
  readonly draft: OfferedDraft;
  readonly reading: Reading;
  readonly now: number;
}

/** Two rows in every state, so that nothing below moves when one follows the other. */
function Offered({ offer, draft, reading, now }: OfferedProps) {
  const { stage, undo } = offer;
  if (stage.kind === 'put-back') {
    return <Rows first={i18n.t('draft.isBack', { box: boxName(reading.marketplace) })} />;
  }
  if (stage.kind === 'discarded') {
    return (
      <Rows
        first={i18n.t('draft.discarded')}
        second={stage.isFinal ? null : <Button onPress={undo}>{i18n.t('draft.undo')}</Button>}
      />
    );
  }
  return draft.isBoxEmpty ? <Own {...{ offer, draft, now }} /> : <Earlier {...{ offer, draft, now }} />;
}

type DraftProps = Pick<OfferedProps, 'offer' | 'draft' | 'now'>;

/** The box is empty: the draft belongs there. */
function Own({ offer, draft, now }: DraftProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Rows
      first={<Told words={i18n.t('draft.yours', { time: timeOf(draft, now) })} {...{ draft, isOpen, offer }} />}
      second={
        <>
          <Button onPress={() => offer.putBack('at-caret')}>{i18n.t('draft.putBack')}</Button>
          {isLong(draft.text) && (
            <Button look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {isOpen ? i18n.t('draft.showLess') : i18n.t('draft.showAll')}
            </Button>
          )}
          <Button look="quiet" onPress={offer.discard}>
            {i18n.t('draft.discard')}
          </Button>
        </>
      }
    />
  );
}

/** Something else stands in the box: that comes first, and what to do is behind the menu. */
function Earlier({ offer, draft, now }: DraftProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Rows
      first={<Told words={i18n.t('draft.earlier', { time: timeOf(draft, now) })} {...{ draft, isOpen, offer }} />}
      second={
        <>
          <Menu
            name={i18n.t('draft.more')}
            icon={<Ellipsis aria-hidden="true" size={16} />}
            choices={[
              choice('append', i18n.t('draft.append'), <ListEnd aria-hidden="true" size={14} />, () =>
                offer.putBack('append'),
              ),
              choice('replace', i18n.t('draft.replace'), <Replace aria-hidden="true" size={14} />, () =>
                offer.putBack('replace'),
              ),
              choice('discard', i18n.t('draft.discard'), <Trash2 aria-hidden="true" size={14} />, offer.discard),
            ]}
          />
          <Button look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? i18n.t('draft.showLess') : i18n.t('draft.showAll')}
          </Button>
        </>
      }
    />
  );
}

function choice(id: string, text: string, icon: ReactNode, onAction: () => void) {
  return { id, text, icon, onAction };
}

interface ToldProps {
  readonly words: string;
  readonly draft: OfferedDraft;
  readonly isOpen: boolean;
  readonly offer: DraftOffer;
}

function Told({ words, draft, isOpen, offer: { stage } }: ToldProps) {
  const refusal = stage.kind === 'offered' ? stage.refusal : undefined;
  return (
    <>
      <p className="flex gap-1">
        <strong className="max-w-full shrink-0 font-semibold text-ink" title={formatInFull(draft.keptAt)}>
          {words}
        </strong>
        {!isOpen && draft.isBoxEmpty && (
          <bdi className="min-w-0 truncate">
            {isLong(draft.text) ? `${firstLine(draft.text)} …` : draft.text.trim()}
          </bdi>
        )}
      </p>
      {isOpen && (
        <p dir="auto" className="py-1 whitespace-pre-wrap text-ink">
          {draft.text}
        </p>
      )}
      {refusal && <p className="font-semibold text-late">{refusalWords(refusal)}</p>}
    </>
  );
}

function Rows({ first, second }: { readonly first: ReactNode; readonly second?: ReactNode }) {
  return (
    <>
      <div aria-live="polite">{first}</div>
      <div className="-ml-px flex min-h-8 flex-wrap items-center gap-1 pt-1">{second}</div>
    </>
  );
}

function timeOf({ keptAt }: OfferedDraft, now: number): string {
  return calendarDaysBetween(keptAt, now) === 0 ? formatClock(keptAt) : formatDayAndTime(keptAt, now);
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.slice(0, 200) ?? '';
}

/** One short line needs no unfolding. */
function isLong(text: string): boolean {
  const whole = text.trim();
  return whole.length > 24 || whole.includes('\n');
}
