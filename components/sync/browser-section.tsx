/** Sync through the browser's own area: one switch, who can read what travels, and a passphrase for whoever wants one. */
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Section } from '../settings/section';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { PassphraseFields, useTypedPassphrase } from './passphrase-fields';
import { PlaceStatus } from './place-status';
import { asksForPassphrase, problemText } from './problem-words';
import { StopDialog } from './stop-dialog';
import type { BrowserVendor, SyncTold } from './sync-access';
import { SyncSwitch } from './sync-switch';
import { UnlockForm } from './unlock-form';
import type { SyncDeeds } from './use-sync-deeds';

const readers = {
  google: 'sync.browser.reads.google',
  microsoft: 'sync.browser.reads.microsoft',
  mozilla: 'sync.browser.reads.mozilla',
  other: 'sync.browser.reads.other',
} as const satisfies Record<BrowserVendor, string>;

interface BrowserSectionProps {
  readonly told: SyncTold;
  readonly vendor: BrowserVendor;
  readonly deeds: SyncDeeds;
  readonly now: number;
  /** Absent where a folder is set up already. */
  readonly onFolder?: (() => void) | undefined;
}

export function BrowserSection({ told: { choices, places }, vendor, deeds, now, onFolder }: BrowserSectionProps) {
  const [isStopping, setStopping] = useState(false);
  const { isOn, isSealed } = choices.browser;
  const status = places.find(({ carrier }) => carrier === 'browser');
  const { doing } = deeds;
  const isStarting = doing?.kind === 'start' && doing.carrier === 'browser';
  const problem = deeds.startProblem('browser');
  const isLocked = asksForPassphrase(problem) || (isOn && asksForPassphrase(status?.problem));
  const unlock = (
    <UnlockForm isBusy={isStarting} onUnlock={(passphrase) => void deeds.start({ carrier: 'browser', passphrase })} />
  );
  return (
    <Section title={i18n.t('sync.browser.title')} text={i18n.t('sync.browser.text')}>
      <SyncSwitch
        label={i18n.t('sync.browser.switch')}
        isOn={isOn}
        isBusy={doing !== undefined}
        onChange={(wanted) => {
          if (wanted) void deeds.start({ carrier: 'browser' });
          else setStopping(true);
        }}
      >
        <p>{i18n.t(isOn && isSealed ? 'sync.browser.readsSealed' : readers[vendor])}</p>
        <p>{i18n.t(vendor === 'mozilla' ? 'sync.browser.needsFirefox' : 'sync.browser.needs')}</p>
      </SyncSwitch>
      {isStarting && <p className="text-sm text-ink-2">{i18n.t('sync.said.starting')}</p>}
      {problem && !isStarting && (
        <Note tone="late" icon={<TriangleAlert aria-hidden="true" size={16} />}>
          {i18n.t('sync.said.notStarted')} {problemText(problem, 'browser')}
        </Note>
      )}
      {asksForPassphrase(problem) && !isOn && unlock}
      {!(isOn && isSealed) && !isLocked && <Seal isOn={isOn} deeds={deeds} />}
      {isOn && status && (
        <PlaceStatus
          status={status}
          everyMinutes={choices.everyMinutes}
          now={now}
          remedy={asksForPassphrase(status.problem) && unlock}
          wayOut={
            onFolder && (
              <div>
                <Button onPress={onFolder}>{i18n.t('sync.place.toFolder')}</Button>
              </div>
            )
          }
        />
      )}
      {isStopping && <StopDialog carrier="browser" deeds={deeds} onClose={() => setStopping(false)} />}
    </Section>
  );
}

/** A passphrase as a choice, folded away until it is wanted. */
function Seal({ isOn, deeds }: { readonly isOn: boolean; readonly deeds: SyncDeeds }) {
  const [isOpen, setOpen] = useState(false);
  const passphrase = useTypedPassphrase();
  const isBusy = deeds.doing?.kind === 'start';
  return (
    <>
      <div>
        <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {i18n.t('sync.browser.seal')}
        </Button>
      </div>
      {isOpen && (
        <form
          className="flex max-w-sm flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = passphrase.check();
            if (typed === undefined || isBusy) return;
            void deeds.start({ carrier: 'browser', passphrase: typed }).then((isStarted) => {
              if (isStarted) passphrase.clear();
            });
          }}
        >
          <p className="text-sm text-ink-2">{i18n.t('sync.browser.sealText')}</p>
          <PassphraseFields passphrase={passphrase} />
          <div>
            <Button type="submit" isPending={isBusy}>
              {i18n.t(isOn ? 'sync.browser.sealAdd' : 'sync.browser.sealOn')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
