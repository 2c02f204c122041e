/** Whether and when notices come. The browser is asked when they are switched on; where it refuses, they stay off. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { AlertChoices } from '@/lib/domain/settings/alert-choices';
import { Button } from '../../ui/button';
import { CheckGroup } from '../../ui/check-group';
import { Segments } from '../../ui/choice';
import type { SettingsAccess } from '../settings-access';
import type { AlertsAccess } from './alerts-access';
import { QuietTimes } from './quiet-times';

interface AlertsSectionProps extends SettingsAccess {
  readonly access: AlertsAccess;
}

type Outcome = 'refused' | 'failed';

const outcomeKeys = { refused: 'alerts.refused', failed: 'alerts.failed' } as const;

export function AlertsSection({ settings, save, access }: AlertsSectionProps) {
  const { alerts } = settings;
  const [outcome, setOutcome] = useState<Outcome>();
  const change = (changes: Partial<AlertChoices>) => save({ alerts: { ...alerts, ...changes } });
  const isOn = alerts.isOn && access.isAllowed !== false;
  const switchOn = () => {
    setOutcome(undefined);
    // Asked at once: a browser that was made to wait takes it for no press any more.
    access.ask().then(
      (isAllowed) => {
        if (isAllowed) change({ isOn: true });
        else setOutcome('refused');
      },
      () => setOutcome('failed'),
    );
  };
  const isWithdrawn = alerts.isOn && access.isAllowed === false && !outcome;
  return (
    <>
      <div className="flex flex-col gap-1">
        <Segments
          label={i18n.t('alerts.setting')}
          value={isOn ? 'on' : 'off'}
          options={[
            { value: 'off', text: i18n.t('alerts.off') },
            { value: 'on', text: i18n.t('alerts.on') },
          ]}
          onChange={(choice) => {
            if (choice === 'on') return switchOn();
            setOutcome(undefined);
            change({ isOn: false });
          }}
        />
        <p role="status" className="text-sm text-ink-2 empty:hidden">
          {outcome ? i18n.t(outcomeKeys[outcome]) : isWithdrawn ? i18n.t('alerts.withdrawn') : undefined}
        </p>
      </div>
      {isOn && (
        <>
          <LeadTimes chosen={alerts.leadMinutes} onChange={(leadMinutes) => change({ leadMinutes })} />
          <QuietTimes quiet={alerts.quiet} onChange={(quiet) => change({ quiet })} />
          <Names names={alerts.namesBuyers} onChange={(namesBuyers) => change({ namesBuyers })} />
          <TestNotice showTest={access.showTest} />
        </>
      )}
    </>
  );
}

/** Minutes. */
const offered: readonly number[] = [720, 480, 240, 120, 60, 30, 15, 0];
/** More would not be kept. */
const mostLeads = 5;

interface LeadTimesProps {
  readonly chosen: readonly number[];
  readonly onChange: (minutes: number[]) => void;
}

function LeadTimes({ chosen, onChange }: LeadTimesProps) {
  const minutes = [...new Set([...offered, ...chosen])].toSorted((one, other) => other - one);
  return (
    <div className="flex flex-col gap-1">
      <CheckGroup
        label={i18n.t('alerts.leads')}
        help={i18n.t('alerts.leadsHelp')}
        options={minutes.map((each) => ({ value: String(each), text: leadWords(each) }))}
        chosen={chosen.map(String)}
        onChange={(next) => {
          if (next.length <= mostLeads) onChange(next.map(Number));
        }}
      />
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {chosen.length === 0 && i18n.t('alerts.leadsNone')}
        {chosen.length >= mostLeads && i18n.t('alerts.leadsMost')}
      </p>
    </div>
  );
}

function leadWords(minutes: number): string {
  if (minutes === 0) return i18n.t('alerts.leadNow');
  return minutes % 60 === 0
    ? i18n.t('alerts.leadHours', { count: minutes / 60 })
    : i18n.t('alerts.leadMinutes', { count: minutes });
}

function Names({ names, onChange }: { readonly names: boolean; readonly onChange: (names: boolean) => void }) {
  return (
    <div className="flex flex-col gap-1">
      <Segments
        label={i18n.t('alerts.names')}
        value={names ? 'on' : 'off'}
        options={[
          { value: 'off', text: i18n.t('alerts.namesOff') },
          { value: 'on', text: i18n.t('alerts.namesOn') },
        ]}
        onChange={(choice) => onChange(choice === 'on')}
      />
      <p className="text-xs text-ink-3">{i18n.t('alerts.namesHelp')}</p>
    </div>
  );
}

function TestNotice({ showTest }: Pick<AlertsAccess, 'showTest'>) {
  const [state, setState] = useState<'idle' | 'shown' | 'failed'>('idle');
  return (
    <div className="flex flex-col items-start gap-1">
      <Button
        onPress={() =>
          void showTest().then(
            () => setState('shown'),
            () => setState('failed'),
          )
        }
      >
        {i18n.t('alerts.test')}
      </Button>
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {state === 'shown' && i18n.t('alerts.testShown')}
        {state === 'failed' && i18n.t('alerts.testFailed')}
      </p>
    </div>
  );
}
