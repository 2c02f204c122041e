/** Making a backup: with a passphrase or, said plainly, without one. */
import { CircleCheck, KeyRound, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { passphraseStrength } from '@/lib/sealing/passphrase-strength';
import { Button } from '../ui/button';
import { Segments } from '../ui/choice';
import { Note } from '../ui/note';
import { wordsLocale } from '../words/locale';
import { failureText, fileSize } from './backup-words';
import { PassphraseField } from './passphrase-field';
import type { BackUp as BackingUp, BackUpState } from './use-back-up';
import { WorkProgress } from './work-progress';

const strengthTexts = {
  empty: () => undefined,
  weak: () => i18n.t('backup.strength.weak'),
  fair: () => i18n.t('backup.strength.fair'),
  strong: () => i18n.t('backup.strength.strong'),
} as const;

type Missing = 'passphrase' | 'repeat';

interface BackUpProps {
  readonly backUp: BackingUp;
  /** A restore is at hand: its button is the page's first. */
  readonly isAside: boolean;
}

export function BackUp({ backUp, isAside }: BackUpProps) {
  const [protection, setProtection] = useState<'sealed' | 'open'>('sealed');
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [missing, setMissing] = useState<Missing>();
  const { state, start, cancel } = backUp;
  if (state.stage === 'writing') {
    const words = { title: i18n.t('backup.writing'), text: i18n.t('backup.writingText') };
    return <WorkProgress {...words} share={state.share} onCancel={cancel} />;
  }

  function press(): void {
    const isSealed = protection === 'sealed';
    const repeat = passphrase === repeated ? undefined : 'repeat';
    const wrong = isSealed ? (passphrase === '' ? 'passphrase' : repeat) : undefined;
    setMissing(wrong);
    if (wrong) return;
    start(isSealed ? { passphrase } : {});
    setPassphrase('');
    setRepeated('');
  }
  return (
    <>
      <Segments
        label={i18n.t('backup.protection')}
        value={protection}
        options={[
          { value: 'sealed', text: i18n.t('backup.sealed') },
          { value: 'open', text: i18n.t('backup.open') },
        ]}
        onChange={setProtection}
      />
      {protection === 'sealed' ? (
        <>
          <PassphraseField
            isNew
            label={i18n.t('backup.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            help={strengthTexts[passphraseStrength(passphrase)]()}
            error={missing === 'passphrase' ? i18n.t('backup.passphraseMissing') : undefined}
          />
          <PassphraseField
            isNew
            label={i18n.t('backup.repeat')}
            value={repeated}
            onChange={setRepeated}
            error={missing === 'repeat' ? i18n.t('backup.repeatDiffers') : undefined}
          />
          <Note icon={<KeyRound aria-hidden="true" size={16} />}>{i18n.t('backup.cannotRecover')}</Note>
        </>
      ) : (
        <Note tone="soon" icon={<TriangleAlert aria-hidden="true" size={16} />}>
          {i18n.t('backup.openText')}
        </Note>
      )}
      <div>
        <Button look={isAside ? 'secondary' : 'primary'} onPress={press}>
          {i18n.t('backup.save')}
        </Button>
      </div>
      <Outcome state={state} />
    </>
  );
}

function Outcome({ state }: { readonly state: BackUpState }) {
  if (state.stage === 'failed') {
    return (
      <Note tone="late" icon={<TriangleAlert aria-hidden="true" size={16} />}>
        {i18n.t('backup.notSaved')} {failureText(state.failure)}
      </Note>
    );
  }
  if (state.stage !== 'saved') return null;
  return (
    <Note icon={<CircleCheck aria-hidden="true" size={16} className="text-ok-mark" />}>
      {i18n.t('backup.saved', { file: state.name, size: fileSize(state.bytes, wordsLocale()) })}
    </Note>
  );
}
