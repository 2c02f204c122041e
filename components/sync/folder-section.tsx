/** Sync through a WebDAV folder of the seller: setting it up, how it stands, changing it, ending it. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { WebDavPlace } from '@/lib/domain/sync/sync-choices';
import type { CarrierStatus } from '@/lib/domain/sync/sync-status';
import { Section } from '../settings/section';
import { Button } from '../ui/button';
import { FolderForm } from './folder-form';
import { PlaceStatus } from './place-status';
import { asksForPassphrase } from './problem-words';
import { StopDialog } from './stop-dialog';
import type { SyncTold } from './sync-access';
import { UnlockForm } from './unlock-form';
import type { SyncDeeds } from './use-sync-deeds';

interface FolderSectionProps {
  readonly told: SyncTold;
  readonly deeds: SyncDeeds;
  readonly now: number;
  readonly isFormOpen: boolean;
  readonly onForm: (isOpen: boolean) => void;
}

export function FolderSection({ told: { choices, places }, deeds, now, isFormOpen, onForm }: FolderSectionProps) {
  const [isStopping, setStopping] = useState(false);
  const { isOn, place } = choices.webDav;
  const known = places.find(({ carrier }) => carrier === 'web-dav');
  const status: CarrierStatus = known ?? { carrier: 'web-dav', leftOut: [], devices: [] };
  return (
    <Section title={i18n.t('sync.folder.title')} text={i18n.t('sync.folder.text')}>
      {isOn && place && (
        <PlaceStatus
          status={status}
          everyMinutes={choices.everyMinutes}
          now={now}
          place={<PlaceLine place={place} />}
          deeds={
            <>
              <Button look="quiet" aria-expanded={isFormOpen} onPress={() => onForm(!isFormOpen)}>
                {i18n.t('sync.folder.change')}
              </Button>
              <Button look="quiet" isDisabled={deeds.doing !== undefined} onPress={() => setStopping(true)}>
                {i18n.t('sync.place.off')}
              </Button>
            </>
          }
          remedy={<Remedy status={status} place={place} deeds={deeds} />}
        />
      )}
      {!isOn && !isFormOpen && (
        <>
          <p className="text-sm text-ink-2">{i18n.t('sync.folder.sealed')}</p>
          <div>
            <Button onPress={() => onForm(true)}>{i18n.t('sync.folder.setUp')}</Button>
          </div>
        </>
      )}
      {isFormOpen && <FolderForm place={isOn ? place : null} deeds={deeds} onDone={() => onForm(false)} />}
      {isStopping && <StopDialog carrier="web-dav" deeds={deeds} onClose={() => setStopping(false)} />}
    </Section>
  );
}

function PlaceLine({ place: { url, user } }: { readonly place: WebDavPlace }) {
  const { host, pathname } = new URL(url);
  return (
    <p className="text-sm text-ink-2 [overflow-wrap:anywhere]">
      <bdi>{`${host}${decoded(pathname)}`}</bdi> {i18n.t('sync.folder.asUser', { user: `\u2068${user}\u2069` })}
    </p>
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

interface RemedyProps {
  readonly status: CarrierStatus;
  readonly place: WebDavPlace;
  readonly deeds: SyncDeeds;
}

function Remedy({ status: { problem }, place, deeds }: RemedyProps) {
  const isBusy = deeds.doing !== undefined;
  if (asksForPassphrase(problem)) {
    const unlock = (passphrase: string) => void deeds.start({ carrier: 'web-dav', place, passphrase });
    return <UnlockForm isBusy={isBusy} onUnlock={unlock} />;
  }
  if (problem?.name !== 'no-permission') return null;
  return (
    <div>
      <Button isPending={isBusy} onPress={() => void deeds.allowAndSync(place.url)}>
        {i18n.t('sync.folder.allow', { host: new URL(place.url).host })}
      </Button>
    </div>
  );
}
