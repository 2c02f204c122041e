/** What travels: a switch for each part, with a line of what it holds. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { SyncChoices } from '@/lib/domain/sync/sync-choices';
import { type SyncSwitch, syncSwitches } from '@/lib/domain/sync/sync-parts';
import { Section } from '../settings/section';
import { partName, partText, sealedSwitches } from './part-words';
import type { SyncAccess } from './sync-access';

interface PartsSectionProps {
  readonly choices: SyncChoices;
  readonly change: SyncAccess['change'];
}

export function PartsSection({ choices: { parts, browser }, change }: PartsSectionProps) {
  return (
    <Section title={i18n.t('sync.parts.title')} text={i18n.t('sync.parts.text')}>
      <ul className="flex flex-col divide-y divide-line rounded-box border border-line">
        {syncSwitches.map((name) => (
          <PartSwitch
            key={name}
            name={name}
            isOn={parts[name]}
            isKeptBack={parts[name] && sealedSwitches.includes(name) && browser.isOn && !browser.isSealed}
            onChange={(isOn) => change({ parts: { ...parts, [name]: isOn } })}
          />
        ))}
      </ul>
    </Section>
  );
}

interface PartSwitchProps {
  readonly name: SyncSwitch;
  readonly isOn: boolean;
  /** It does not go through the browser's area, which has no passphrase. */
  readonly isKeptBack: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function PartSwitch({ name, isOn, isKeptBack, onChange }: PartSwitchProps) {
  const textId = useId();
  return (
    <li className="px-3 py-2 text-sm">
      <label className="flex min-h-6 items-center gap-2 font-semibold">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={textId}
          onChange={(event) => onChange(event.target.checked)}
          className="size-3.5 shrink-0 accent-accent"
        />
        {partName(name)}
      </label>
      <p id={textId} className="ps-5.5 text-ink-2">
        {partText(name)} {isKeptBack && <span className="text-soon">{i18n.t('sync.parts.notThere')}</span>}
      </p>
    </li>
  );
}
