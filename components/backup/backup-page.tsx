/** Everything in one file, and back again. */
import { i18n } from '#i18n';
import { Section } from '../settings/section';
import { Page } from '../ui/page';
import { saveBlob } from '../ui/save-file';
import { BackUp } from './back-up';
import type { BackupAccess } from './backup-access';
import { backupName } from './backup-words';
import { Restore } from './restore';
import { type BackUpState, useBackUp } from './use-back-up';
import { type RestoreState, useRestore } from './use-restore';

interface BackupPageProps {
  readonly access: BackupAccess;
  readonly saveFile?: (name: string, file: Blob) => void;
  readonly now?: () => number;
}

export function BackupPage({ access, saveFile = saveBlob, now = Date.now }: BackupPageProps) {
  const backUp = useBackUp({ access, saveFile, nameFile: () => backupName(now()) });
  const restore = useRestore(access);
  return (
    <Page title={i18n.t('backup.title')} text={i18n.t('backup.text')}>
      <p role="status" className="sr-only">
        {[saidOfBackUp(backUp.state), saidOfRestore(restore.state)].filter(Boolean).join(' ')}
      </p>
      <Section title={i18n.t('backup.backUp')} text={i18n.t('backup.backUpText')}>
        <BackUp backUp={backUp} isAside={restore.state.stage === 'locked' || restore.state.stage === 'ready'} />
      </Section>
      <Section title={i18n.t('backup.restoreTitle')} text={i18n.t('backup.restoreText')}>
        <Restore restore={restore} now={now} />
      </Section>
    </Page>
  );
}

/** Figures that tick are never said. */
function saidOfBackUp({ stage }: BackUpState): string {
  if (stage === 'writing') return i18n.t('backup.writing');
  if (stage === 'saved') return i18n.t('backup.said.saved');
  return stage === 'failed' ? i18n.t('backup.notSaved') : '';
}

function saidOfRestore({ stage }: RestoreState): string {
  if (stage === 'looking') return i18n.t('backup.looking');
  if (stage === 'locked') return i18n.t('backup.said.locked');
  if (stage === 'ready') return i18n.t('backup.said.ready');
  if (stage === 'restoring') return i18n.t('backup.restoring');
  if (stage === 'ended') return i18n.t('backup.said.ended');
  return stage === 'failed' ? i18n.t('backup.said.failed') : '';
}
