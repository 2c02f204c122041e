/** What the panel says when there is no conversation to show, or when something is in the way. First what is, then what to do. */
import { Database, Inbox, RefreshCw, ScanSearch, Signature, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { PanelView } from '@/lib/protocol/panel-view';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { marketplaceName } from '../words/names';
import type { Trouble } from './panel-stage';
import { usePanelTools } from './panel-tools';

export function NothingOpen({ reading }: { readonly reading: Reading }) {
  const listsOrders = reading.page === 'orders' || reading.page === 'order';
  return (
    <div className="flex flex-1 flex-col gap-2 px-4 py-6">
      <Inbox aria-hidden="true" size={20} className="text-ink-3" />
      <h1 className="text-base font-semibold">{i18n.t('notice.nothingOpen.title')}</h1>
      <p className="text-ink-2">{i18n.t('notice.nothingOpen.text')}</p>
      {listsOrders && <p className="text-ink-2">{i18n.t('notice.nothingOpen.orders')}</p>}
    </div>
  );
}

const troubleKeys = {
  unrecognised: { title: 'notice.unrecognised.title', text: 'notice.unrecognised.text' },
  retired: { title: 'notice.retired.title', text: 'notice.retired.text' },
} as const;

const portalTroubleKeys = {
  'signed-out': { title: 'notice.signedOut.title', text: 'notice.signedOut.text' },
  blocked: { title: 'notice.blocked.title', text: 'notice.blocked.text' },
  error: { title: 'notice.error.title', text: 'notice.error.text' },
} as const;

export function TroubleNotice({ reading, trouble }: { readonly reading: Reading; readonly trouble: Trouble }) {
  const { connection } = usePanelTools();
  const { title, text } = troubleWords(reading, trouble);
  return (
    <div className="flex flex-col gap-1.5 rounded-card border border-line-strong p-3">
      <h2 className="flex items-center gap-2 text-base font-semibold">
        <ScanSearch aria-hidden="true" size={18} className="shrink-0 text-ink-2" />
        {title}
      </h2>
      <p className="text-ink-2">{text}</p>
      <span className="pt-1">
        <Button onPress={() => void connection.readAgain()}>
          <RefreshCw aria-hidden="true" size={14} />
          {i18n.t('notice.tryAgain')}
        </Button>
      </span>
    </div>
  );
}

function troubleWords({ marketplace }: Reading, trouble: Trouble): { readonly title: string; readonly text: string } {
  if (trouble === 'unrecognised' || trouble === 'retired') {
    const keys = troubleKeys[trouble];
    return { title: i18n.t(keys.title), text: i18n.t(keys.text) };
  }
  const keys = portalTroubleKeys[trouble];
  return { title: i18n.t(keys.title, { portal: marketplaceName(marketplace) }), text: i18n.t(keys.text) };
}

const storeKeys = {
  'cannot-open': 'notice.store.cannotOpen',
  quota: 'notice.store.quota',
  'newer-version': 'notice.store.newerVersion',
} as const satisfies Record<NonNullable<PanelView['storeProblem']>, string>;

interface NoticesAboveProps {
  readonly isOutdated: boolean;
  readonly storeProblem: PanelView['storeProblem'];
}

/** What holds for the whole panel, above everything else. */
export function NoticesAbove({ isOutdated, storeProblem }: NoticesAboveProps) {
  if (!isOutdated && !storeProblem) return null;
  return (
    <div className="flex flex-col gap-2 px-4 pt-3">
      {isOutdated && (
        <Note tone="soon" icon={<RefreshCw aria-hidden="true" size={16} />}>
          <p className="font-semibold">{i18n.t('notice.outdated.title')}</p>
          <p>{i18n.t('notice.outdated.text')}</p>
        </Note>
      )}
      {storeProblem && (
        <Note tone="soon" icon={<Database aria-hidden="true" size={16} />}>
          {i18n.t(storeKeys[storeProblem])}
        </Note>
      )}
    </div>
  );
}

/** Over a conversation, the welcome is one line that leads to it. */
export function NotSigned({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <Note icon={<Signature aria-hidden="true" size={16} />}>
      <span className="-my-1 flex flex-wrap items-center justify-between gap-x-2">
        {i18n.t('notice.notSigned.text')}
        <Button look="link" onPress={onOpen}>
          {i18n.t('notice.notSigned.action')}
        </Button>
      </span>
    </Note>
  );
}

interface FailureProps {
  readonly isCopied: boolean;
  readonly onRetry: () => void;
  readonly onCopy: () => void;
}

/** Our own error: small, honest, and out of the page's way. */
export function Failure({ isCopied, onRetry, onCopy }: FailureProps) {
  return (
    <main className="flex h-dvh flex-col items-start gap-2 overflow-y-auto bg-surface px-4 py-6">
      <TriangleAlert aria-hidden="true" size={20} className="text-soon" />
      <h1 className="text-base font-semibold">{i18n.t('notice.failure.title')}</h1>
      <p className="text-ink-2">{i18n.t('notice.failure.text')}</p>
      <div className="flex flex-wrap gap-2 pt-1">
        <Button onPress={onRetry}>{i18n.t('notice.tryAgain')}</Button>
        <Button onPress={onCopy}>{isCopied ? i18n.t('notice.failure.copied') : i18n.t('notice.failure.copy')}</Button>
      </div>
      <p className="text-xs text-ink-3">{i18n.t('notice.failure.hint')}</p>
    </main>
  );
}
