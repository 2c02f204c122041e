/** Nothing to answer: what that means, and of what Replydock knows nothing. */
import { Inbox } from 'lucide-react';
import { i18n } from '#i18n';

interface EmptyQueueProps {
  readonly isOneAccount: boolean;
  readonly hasSnoozed: boolean;
}

export function EmptyQueue({ isOneAccount, hasSnoozed }: EmptyQueueProps) {
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-1 overflow-y-auto border-t border-line p-(--gutter) pt-6 text-sm">
      <Inbox aria-hidden="true" size={20} className="text-ink-3" />
      <p className="pt-2 font-semibold">{title(isOneAccount, hasSnoozed)}</p>
      <p className="max-w-md text-ink-2">{i18n.t('queue.empty.text')}</p>
    </div>
  );
}

function title(isOneAccount: boolean, hasSnoozed: boolean): string {
  if (hasSnoozed) return i18n.t('queue.empty.snoozed');
  return isOneAccount ? i18n.t('queue.empty.account') : i18n.t('queue.empty.title');
}
