/** The same settings and replies in every browser of the seller: where they travel, how it stands, what was put together. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { saveBlob } from '../ui/save-file';
import { BrowserSection } from './browser-section';
import { EventsSection } from './events-section';
import { FileSection, fileWords } from './file-section';
import { FolderSection } from './folder-section';
import { HereSection } from './here-section';
import { PartsSection } from './parts-section';
import type { SyncAccess, SyncTold } from './sync-access';
import { type FileDeeds, useFileDeeds } from './use-file-deeds';
import { saidOf, useSyncDeeds } from './use-sync-deeds';

interface SyncPageProps {
  readonly access: SyncAccess;
  readonly saveFile?: (name: string, file: Blob) => void;
  readonly now?: () => number;
}

export function SyncPage({ access, saveFile = saveBlob, now = Date.now }: SyncPageProps) {
  const { writeFile, takeFile } = access;
  const files = useFileDeeds({ writeFile, takeFile, saveFile, nameFile: () => fileName(now()) });
  const { told } = access;
  if (!told) {
    return (
      <Page title={i18n.t('sync.title')} text={i18n.t('sync.text')}>
        {null}
      </Page>
    );
  }
  return <ToldPage access={access} told={told} files={files} now={now} />;
}

interface ToldPageProps extends Required<Pick<SyncPageProps, 'access' | 'now'>> {
  readonly told: SyncTold;
  readonly files: FileDeeds;
}

function ToldPage({ access, told, files, now: clock }: ToldPageProps) {
  const deeds = useSyncDeeds(access);
  const [isFormOpen, setFormOpen] = useState(false);
  const now = useMinutes(clock);
  const { choices, events } = told;
  const isAnyOn = choices.browser.isOn || choices.webDav.isOn;
  return (
    <Page
      title={i18n.t('sync.title')}
      text={i18n.t('sync.text')}
      aside={
        isAnyOn && (
          <Button
            isPending={deeds.doing?.kind === 'now'}
            isDisabled={deeds.doing !== undefined && deeds.doing.kind !== 'now'}
            onPress={() => void deeds.syncNow()}
          >
            {i18n.t('sync.now')}
          </Button>
        )
      }
    >
      <p role="status" className="sr-only">
        {[saidOf(deeds), fileWords(files.state, now)].filter(Boolean).join(' ')}
      </p>
      <BrowserSection
        told={told}
        vendor={access.vendor}
        deeds={deeds}
        now={now}
        onFolder={choices.webDav.isOn ? undefined : () => setFormOpen(true)}
      />
      <FolderSection told={told} deeds={deeds} now={now} isFormOpen={isFormOpen} onForm={setFormOpen} />
      <PartsSection choices={choices} change={access.change} />
      <HereSection choices={choices} change={access.change} suggestedName={access.suggestedName} />
      <FileSection deeds={files} now={now} />
      <EventsSection events={events} takeBack={access.takeBack} now={now} />
    </Page>
  );
}

const lookEveryMs = 30_000;

/** The time, moving on while the page is open. */
function useMinutes(clock: () => number): number {
  const [, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setCount((count) => count + 1), lookEveryMs);
    return () => clearInterval(timer);
  }, []);
  return clock();
}

/** The file's name: it sorts by day. */
function fileName(at: number): string {
  const day = new Date(at);
  const two = (count: number) => String(count).padStart(2, '0');
  return `replydock-sync-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.rdsync`;
}
