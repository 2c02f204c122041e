/** The passphrase of a place: a new one typed twice, or the one that another browser of the seller has. */
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { passphraseStrength } from '@/lib/sealing/passphrase-strength';
import { Segments } from '../ui/choice';
import { Note } from '../ui/note';
import { SetUpField } from './set-up-field';

const longest = 1000;

const strengthTexts = {
  empty: () => undefined,
  weak: () => i18n.t('sync.secret.weak'),
  fair: () => i18n.t('sync.secret.fair'),
  strong: () => i18n.t('sync.secret.strong'),
} as const;

export type PassphraseOrigin = 'fresh' | 'known';

export interface TypedPassphrase {
  readonly origin: PassphraseOrigin;
  readonly setOrigin: (origin: PassphraseOrigin) => void;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly repeated: string;
  readonly setRepeated: (repeated: string) => void;
  readonly missing: 'passphrase' | 'repeat' | undefined;
  /** What was typed; undefined where it will not do, which is said then. */
  readonly check: () => string | undefined;
  readonly clear: () => void;
}

export function useTypedPassphrase(first: PassphraseOrigin = 'fresh'): TypedPassphrase {
  const [origin, setOrigin] = useState(first);
  const [typed, setTyped] = useState('');
  const [repeated, setRepeated] = useState('');
  const [missing, setMissing] = useState<TypedPassphrase['missing']>();
  return {
    origin,
    setOrigin,
    typed,
    setTyped,
    repeated,
    setRepeated,
    missing,
    check: () => {
      const repeat = origin === 'fresh' && typed !== repeated ? 'repeat' : undefined;
      const wrong = typed === '' ? 'passphrase' : repeat;
      setMissing(wrong);
      return wrong ? undefined : typed;
    },
    clear: () => {
      setTyped('');
      setRepeated('');
      setMissing(undefined);
    },
  };
}

interface PassphraseFieldsProps {
  readonly passphrase: TypedPassphrase;
  /** Another browser may have one already. */
  readonly offersKnown?: boolean;
}

export function PassphraseFields({ passphrase, offersKnown = true }: PassphraseFieldsProps) {
  const { origin, missing } = passphrase;
  return (
    <>
      {offersKnown && (
        <Segments
          label={i18n.t('sync.secret.kind')}
          value={origin}
          options={[
            { value: 'fresh', text: i18n.t('sync.secret.fresh') },
            { value: 'known', text: i18n.t('sync.secret.known') },
          ]}
          onChange={passphrase.setOrigin}
        />
      )}
      <SetUpField
        isSecret
        label={i18n.t('sync.secret.passphrase')}
        value={passphrase.typed}
        onChange={passphrase.setTyped}
        maxLength={longest}
        autoComplete={origin === 'fresh' ? 'new-password' : 'off'}
        help={origin === 'fresh' ? strengthTexts[passphraseStrength(passphrase.typed)]() : undefined}
        error={missing === 'passphrase' ? i18n.t('sync.secret.missing') : undefined}
      />
      {origin === 'fresh' && (
        <>
          <SetUpField
            isSecret
            label={i18n.t('sync.secret.repeat')}
            value={passphrase.repeated}
            onChange={passphrase.setRepeated}
            maxLength={longest}
            autoComplete="new-password"
            error={missing === 'repeat' ? i18n.t('sync.secret.differs') : undefined}
          />
          <Note icon={<KeyRound aria-hidden="true" size={16} />}>{i18n.t('sync.secret.lost')}</Note>
        </>
      )}
    </>
  );
}
