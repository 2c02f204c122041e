/** Below the list: what was just done with its way back, those that are put off, and the keys as buttons. */
import { AlarmClock, ChevronDown, ChevronUp, X } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton, Dialog, Popover } from 'react-aria-components';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Keycap } from '../ui/keycap';
import type { QueueDeed } from './queue-keys';
import type { Notice } from './use-queue-deeds';

interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export function NoticeBar({ notice, onUndo, onClose }: NoticeBarProps) {
  return (
    <div role="status" className="shrink-0 empty:hidden">
      {notice && (
        <div className="flex items-center gap-2 border-t border-line bg-surface py-1 pr-2 pl-(--gutter) text-sm">
          <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{notice.text}</span>
          {notice.undo && (
            <Button look="link" onPress={onUndo}>
              {i18n.t('queue.deed.undo')} <Keycap>Z</Keycap>
            </Button>
          )}
          <IconButton name={i18n.t('queue.close')} onPress={onClose}>
            <X aria-hidden="true" size={14} />
          </IconButton>
        </div>
      )}
    </div>
  );
}

interface SnoozedBarProps {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function SnoozedBar({ count, isOpen, onToggle }: SnoozedBarProps) {
  const Chevron = isOpen ? ChevronDown : ChevronUp;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={onToggle}
      className="flex min-h-8 shrink-0 items-center gap-1.5 border-t border-line px-(--gutter) text-sm text-ink-2 -outline-offset-2 hover:bg-canvas"
    >
      <AlarmClock aria-hidden="true" size={14} />
      {i18n.t('queue.snooze.count', count, { count })}
      <Chevron aria-hidden="true" size={14} className="ml-auto" />
    </button>
  );
}

/** `text` has to fit the popup's width; `title` says it in full. */
const footDeeds = [
  { deed: 'open', cap: '↵', text: 'queue.deed.open', title: 'queue.deed.open' },
  { deed: 'snooze', cap: 'S', text: 'queue.deed.snooze', title: 'queue.deed.snooze' },
  { deed: 'answered', cap: 'A', text: 'queue.deed.answeredShort', title: 'queue.deed.answered' },
] as const;

const ariaKeys = { open: 'Enter', snooze: 's', answered: 'a' } as const;

interface KeysFooterProps {
  /** Nothing to act on. */
  readonly isIdle: boolean;
  readonly areKeysShown: boolean;
  readonly onDeed: (deed: QueueDeed) => void;
  readonly onKeysShown: (areShown: boolean) => void;
}

export function KeysFooter({ isIdle, areKeysShown, onDeed, onKeysShown }: KeysFooterProps) {
  const keysButton = useRef<HTMLButtonElement>(null);
  return (
    <footer className="flex h-9 shrink-0 items-center gap-1 border-t border-line pr-3 pl-[calc(var(--gutter)-4px)]">
      {!isIdle &&
        footDeeds.map(({ deed, cap, text, title }) => (
          <AriaButton
            key={deed}
            aria-keyshortcuts={ariaKeys[deed]}
            onPress={() => onDeed(deed)}
            className={`inline-flex h-7 items-center gap-1.5 rounded-control px-1 text-xs text-ink-2 data-hovered:bg-sunken @lg:text-sm ${deed === 'answered' ? 'min-w-0' : 'shrink-0'}`}
          >
            <Keycap>{cap}</Keycap>
            <span className="truncate" title={i18n.t(title)}>
              {i18n.t(text)}
            </span>
          </AriaButton>
        ))}
      <AriaButton
        ref={keysButton}
        aria-label={i18n.t('queue.deed.keys')}
        aria-haspopup="dialog"
        aria-expanded={areKeysShown}
        onPress={() => onKeysShown(true)}
        className="ml-auto inline-flex size-7 shrink-0 items-center justify-center rounded-control data-hovered:bg-sunken"
      >
        <Keycap>?</Keycap>
      </AriaButton>
      <Popover
        isOpen={areKeysShown}
        triggerRef={keysButton}
        onOpenChange={onKeysShown}
        placement="top end"
        className="w-64 max-w-[calc(100vw-1rem)] animate-fade rounded-control border border-line-strong bg-surface p-3 shadow-float"
      >
        <Dialog aria-label={i18n.t('queue.deed.keys')} className="outline-none">
          <KeyTable />
        </Dialog>
      </Popover>
    </footer>
  );
}

const keyRows = [
  { caps: ['↑', '↓', 'J', 'K'], text: 'queue.deed.move' },
  { caps: ['Home', 'End'], text: 'queue.deed.ends' },
  { caps: ['↵'], text: 'queue.deed.open' },
  { caps: ['S'], text: 'queue.deed.snooze' },
  { caps: ['A'], text: 'queue.deed.answered' },
  { caps: ['C'], text: 'queue.deed.colour' },
  { caps: ['T'], text: 'queue.deed.tag' },
  { caps: ['Z'], text: 'queue.deed.undo' },
  { caps: ['⇧', 'F10'], text: 'queue.deed.moreKeys' },
] as const;

function KeyTable() {
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1.5 text-sm">
      {keyRows.map(({ caps, text }) => (
        <div key={text} className="contents">
          <dt className="flex gap-1">
            {caps.map((cap) => (
              <span key={cap}>
                <Keycap>{cap}</Keycap>
                <span className="sr-only">{cap}</span>
              </span>
            ))}
          </dt>
          <dd>{i18n.t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
