/** Where the seller's own folder is, and how it is opened. The browser is asked for the one host within the press. */
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { WebDavPlace } from '@/lib/domain/sync/sync-choices';
import { type WebDavAddress, type WebDavRefusal, webDavAddress } from '@/lib/domain/sync/web-dav-address';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { PassphraseFields, useTypedPassphrase } from './passphrase-fields';
import { problemText } from './problem-words';
import { SetUpField } from './set-up-field';
import type { SyncDeeds } from './use-sync-deeds';

const refusalKeys = {
  empty: 'sync.address.empty',
  'too-long': 'sync.address.tooLong',
  'not-an-address': 'sync.address.notAnAddress',
  'not-http': 'sync.address.notHttp',
  'sign-in-inside': 'sync.address.signInInside',
  'page-address': 'sync.address.pageAddress',
  'in-the-clear': 'sync.address.inTheClear',
} as const satisfies Record<WebDavRefusal, string>;

interface FolderFormProps {
  /** As it is now; null where there is none yet. */
  readonly place: WebDavPlace | null;
  readonly deeds: SyncDeeds;
  /** It is connected, or the seller has thought better of it. */
  readonly onDone: () => void;
}

export function FolderForm({ place, deeds, onDone }: FolderFormProps) {
  const [address, setAddress] = useState(place?.url ?? '');
  const [user, setUser] = useState(place?.user ?? '');
  const [password, setPassword] = useState(place?.password ?? '');
  const [isAddressLeft, setAddressLeft] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [refusedHost, setRefusedHost] = useState<string>();
  const passphrase = useTypedPassphrase(place ? 'known' : 'fresh');
  const verdict = webDavAddress(address, user);
  const isBusy = deeds.doing?.kind === 'start';
  const problem = deeds.startProblem('web-dav');

  function connect(): void {
    setTried(true);
    setRefusedHost(undefined);
    const secret = passphrase.check();
    if (verdict.kind === 'refused' || user.trim() === '' || password === '' || secret === undefined || isBusy) return;
    const { url } = verdict;
    const wish = { carrier: 'web-dav', place: { url, user: user.trim(), password }, passphrase: secret } as const;
    // Asked at once: a browser that was made to wait takes it for no press any more.
    void deeds
      .startOnHost(wish, () => setRefusedHost(new URL(url).host))
      .then((isConnected) => {
        if (isConnected) onDone();
      });
  }
  return (
    <form
      className="flex flex-col gap-3 rounded-box border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        connect();
      }}
    >
      <SetUpField
        autoFocus
        isAddress
        label={i18n.t('sync.folder.address')}
        value={address}
        onChange={setAddress}
        onBlur={() => setAddressLeft(address.trim() !== '')}
        maxLength={3000}
        help={i18n.t('sync.folder.addressHelp')}
        error={
          verdict.kind === 'refused' && (wasTried || isAddressLeft) ? i18n.t(refusalKeys[verdict.refusal]) : undefined
        }
      >
        {isAddressLeft && <Suggestion verdict={verdict} onTake={setAddress} />}
      </SetUpField>
      <SetUpField
        label={i18n.t('sync.folder.user')}
        value={user}
        onChange={setUser}
        maxLength={300}
        autoComplete="username"
        error={wasTried && user.trim() === '' ? i18n.t('sync.folder.userMissing') : undefined}
      />
      <SetUpField
        isSecret
        label={i18n.t('sync.folder.password')}
        value={password}
        onChange={setPassword}
        maxLength={1000}
        autoComplete="off"
        help={i18n.t('sync.folder.passwordHelp')}
        error={wasTried && password === '' ? i18n.t('sync.folder.passwordMissing') : undefined}
      />
      <p className="border-t border-line pt-3 text-sm text-ink-2">{i18n.t('sync.folder.sealed')}</p>
      <PassphraseFields passphrase={passphrase} />
      {(refusedHost !== undefined || problem) && !isBusy && (
        <Note tone="late" icon={<TriangleAlert aria-hidden="true" size={16} />}>
          {problem
            ? `${i18n.t('sync.said.notStarted')} ${problemText(problem, 'web-dav')}`
            : i18n.t('sync.folder.refused', { host: refusedHost ?? '' })}
        </Note>
      )}
      <p className="text-sm text-ink-2">{isBusy ? i18n.t('sync.said.starting') : askingWords(verdict)}</p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" isPending={isBusy}>
          {i18n.t('sync.folder.connect')}
        </Button>
        <Button look="quiet" isDisabled={isBusy} onPress={onDone}>
          {i18n.t('sync.folder.cancel')}
        </Button>
      </div>
    </form>
  );
}

function askingWords(verdict: WebDavAddress): string {
  if (verdict.kind === 'refused') return i18n.t('sync.folder.asksPlain');
  return i18n.t('sync.folder.asks', { host: new URL(verdict.url).host });
}

interface SuggestionProps {
  readonly verdict: WebDavAddress;
  readonly onTake: (address: string) => void;
}

/** What was probably meant; never taken by itself. */
function Suggestion({ verdict: { suggestion }, onTake }: SuggestionProps) {
  if (suggestion === undefined) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-1.5 text-xs text-ink-2">
      {i18n.t('sync.address.suggestion')}
      <button
        type="button"
        onClick={() => onTake(suggestion)}
        className="min-h-6 text-left text-accent underline underline-offset-2 [overflow-wrap:anywhere]"
      >
        {suggestion}
      </button>
    </div>
  );
}
