/** Restoring a backup: one step on the page at a time. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { Note } from '../ui/note';
import { failureText } from './backup-words';
import { PartTable } from './part-table';
import { PassphraseField } from './passphrase-field';
import { Remarks } from './remarks';
import { RestorePreview } from './restore-preview';
import type { Restore as Restoring } from './use-restore';
import { WorkProgress } from './work-progress';

interface RestoreProps {
  readonly restore: Restoring;
  readonly now: () => number;
}

export function Restore({ restore, now }: RestoreProps) {
  const { state, choose, cancel } = restore;
  if (state.stage === 'restoring') {
    const words = { title: i18n.t('backup.restoring'), text: i18n.t('backup.restoringText') };
    return <WorkProgress {...words} share={state.share} onCancel={cancel} />;
  }
  if (state.stage === 'looking') {
    const words = { title: i18n.t('backup.looking'), text: i18n.t('backup.lookingText') };
    return <WorkProgress {...words} share={state.share} onCancel={cancel} />;
  }
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <FileButton onFiles={([file]) => file && choose(file)}>{i18n.t('backup.choose')}</FileButton>
        {state.stage !== 'idle' && (
          <p className="min-w-0 text-sm text-ink-2 [overflow-wrap:anywhere]">
            <bdi>{state.file.name}</bdi>
          </p>
        )}
      </div>
      <Step restore={restore} now={now} />
    </>
  );
}

function Step({ restore: { state, unlock, start }, now }: RestoreProps) {
  switch (state.stage) {
    case 'locked':
      return <Unlock key={state.file.name} isWrong={state.isWrong} isTrying={state.isTrying} onUnlock={unlock} />;
    case 'ready':
      return <RestorePreview preview={state.preview} now={now()} onStart={start} />;
    case 'ended':
      return (
        <>
          {state.outcome.isComplete && (
            <p className="flex items-center gap-2 font-semibold">
              <CircleCheck aria-hidden="true" size={18} className="shrink-0 text-ok-mark" />
              {i18n.t('backup.restored')}
            </p>
          )}
          <PartTable outcome={state.outcome} isDone />
          <Remarks outcome={state.outcome} isDone />
        </>
      );
    case 'failed':
      return (
        <Note tone="late" icon={<TriangleAlert aria-hidden="true" size={16} />}>
          {failureText(state.failure, state.line)} {i18n.t(state.hasBegun ? 'backup.partly' : 'backup.untouched')}
        </Note>
      );
    default:
      return null;
  }
}

interface UnlockProps {
  readonly isWrong: boolean;
  readonly isTrying: boolean;
  readonly onUnlock: (passphrase: string) => void;
}

function Unlock({ isWrong, isTrying, onUnlock }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTrying) onUnlock(passphrase);
      }}
    >
      <PassphraseField
        isNew={false}
        label={i18n.t('backup.passphraseOfFile')}
        value={passphrase}
        onChange={setPassphrase}
        error={isWrong ? i18n.t('backup.failed.passphrase') : undefined}
      />
      <div>
        <Button type="submit" look="primary" isPending={isTrying}>
          {i18n.t('backup.unlock')}
        </Button>
      </div>
    </form>
  );
}
