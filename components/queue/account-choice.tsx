/** Of which account the queue is shown; nothing where there is but one. */
import { i18n } from '#i18n';
import { QuietSelect } from '../ui/quiet-select';
import type { QueueHeadFacts } from './queue-view';

const all = '';

export function AccountChoice({ accounts, account, onAccount }: Omit<QueueHeadFacts, 'count'>) {
  if (accounts.length < 2) return null;
  return (
    <QuietSelect<string>
      name={i18n.t('queue.accounts')}
      value={account ?? all}
      options={[
        { value: all, text: i18n.t('queue.allAccounts') },
        ...accounts.map((name) => ({ value: name, text: name })),
      ]}
      onChange={(name) => onAccount(name === all ? undefined : name)}
    />
  );
}
