/** Asks for the passphrase that another browser of the seller has given a place. */
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { PassphraseFields, useTypedPassphrase } from './passphrase-fields';

interface UnlockFormProps {
  readonly isBusy: boolean;
  readonly onUnlock: (passphrase: string) => void;
}

export function UnlockForm({ isBusy, onUnlock }: UnlockFormProps) {
  const passphrase = useTypedPassphrase('known');
  return (
    <form
      className="flex max-w-sm flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = passphrase.check();
        if (typed !== undefined && !isBusy) onUnlock(typed);
      }}
    >
      <PassphraseFields passphrase={passphrase} offersKnown={false} />
      <div>
        <Button type="submit" isPending={isBusy}>
          {i18n.t('sync.browser.unlock')}
        </Button>
      </div>
    </form>
  );
}
