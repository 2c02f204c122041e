/** The message rules: which count, how much, and the team's own words; as a file too. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { type PolicyRule, type Severity, severities } from '@/lib/domain/policy/policy-rule';
import type { RuleChoices } from '@/lib/domain/policy/rule-choices';
import { mostOfRuleFile, parseRuleFile, ruleFileName, toRuleFile } from '@/lib/domain/policy/rule-file';
import { rulesOf } from '@/lib/domain/policy/rules-of';
import { inPanelLanguage, severityWord } from '../policy/remarks';
import { sourceWords } from '../policy/rule-age';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { QuietSelect } from '../ui/quiet-select';
import { saveJson } from '../ui/save-file';
import { marketplaceName } from '../words/names';
import { OwnWords } from './own-words';
import type { SettingsAccess } from './settings-access';

interface ChoicesProps {
  readonly choices: RuleChoices;
  readonly onChange: (choices: RuleChoices) => void;
}

export function Rules({ settings: { ruleChoices }, save }: SettingsAccess) {
  const change = (choices: RuleChoices) => save({ ruleChoices: choices });
  const [now] = useState(Date.now);
  return (
    <>
      {marketplaceNames.map((marketplace) => {
        const rules = rulesOf(marketplace);
        const on = rules.filter(({ id }) => !ruleChoices.off.includes(id)).length;
        return (
          <details key={marketplace} className="rounded-card border border-line">
            <summary className="flex min-h-8 cursor-pointer flex-wrap items-center justify-between gap-x-4 px-3 font-semibold">
              {i18n.t('policy.rulesOf', { marketplace: marketplaceName(marketplace) })}
              <span className="text-sm font-normal text-ink-2">
                {i18n.t('policy.count', { on, all: rules.length })}
              </span>
            </summary>
            <ul className="flex flex-col divide-y divide-line border-t border-line">
              {rules.map((rule) => (
                <Rule key={rule.id} rule={rule} choices={ruleChoices} onChange={change} now={now} />
              ))}
            </ul>
          </details>
        );
      })}
      <OwnWords words={ruleChoices.ownWords} onChange={(ownWords) => change({ ...ruleChoices, ownWords })} />
      <ChoicesFile choices={ruleChoices} onChange={change} />
    </>
  );
}

function Rule({ rule, choices, onChange, now }: ChoicesProps & { readonly rule: PolicyRule; readonly now: number }) {
  const title = inPanelLanguage(rule.title);
  const isOff = choices.off.includes(rule.id);
  const others = choices.off.filter((id) => id !== rule.id);
  const weigh = (severity: Severity) => {
    const { [rule.id]: _, ...rest } = choices.severities;
    onChange({ ...choices, severities: severity === rule.severity ? rest : { ...rest, [rule.id]: severity } });
  };
  return (
    <li className="flex flex-col gap-0.5 px-3 py-2">
      <div className="flex items-start justify-between gap-3">
        <label className="flex min-h-7 min-w-0 items-center gap-2 font-semibold [overflow-wrap:anywhere]">
          <input
            type="checkbox"
            checked={!isOff}
            onChange={(event) => onChange({ ...choices, off: event.target.checked ? others : [...others, rule.id] })}
            className="size-3.5 shrink-0 accent-accent"
          />
          {title}
        </label>
        <span className={isOff ? 'invisible' : ''}>
          <QuietSelect
            name={i18n.t('policy.level', { title })}
            value={choices.severities[rule.id] ?? rule.severity}
            options={severities.map((value) => ({ value, text: severityWord(value) }))}
            onChange={weigh}
          />
        </span>
      </div>
      <p className="text-ink-2 [overflow-wrap:anywhere]">{inPanelLanguage(rule.explanation)}</p>
      <p className="text-xs text-ink-3 [overflow-wrap:anywhere]">{sourceWords(rule, now)}</p>
    </li>
  );
}

type FileState = { readonly kind: 'idle' | 'not-read' } | { readonly kind: 'imported'; readonly before: RuleChoices };

function ChoicesFile({ choices, onChange }: ChoicesProps) {
  const [state, setState] = useState<FileState>({ kind: 'idle' });
  const read = async ([file]: readonly File[]) => {
    const text = file && file.size <= mostOfRuleFile ? await file.text().catch(() => '') : '';
    const imported = parseRuleFile(text);
    setState(imported ? { kind: 'imported', before: choices } : { kind: 'not-read' });
    if (imported) onChange(imported);
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => saveJson(ruleFileName, [toRuleFile(choices)])}>{i18n.t('policy.export')}</Button>
        <FileButton onFiles={(files) => void read(files)}>{i18n.t('policy.import')}</FileButton>
      </div>
      <p role="status" className="flex flex-wrap items-center gap-2 text-ink-2 empty:hidden">
        {state.kind === 'not-read' && i18n.t('policy.notRead')}
        {state.kind === 'imported' && i18n.t('policy.imported')}
        {state.kind === 'imported' && (
          <Button
            look="link"
            onPress={() => {
              onChange(state.before);
              setState({ kind: 'idle' });
            }}
          >
            {i18n.t('policy.takeBack')}
          </Button>
        )}
      </p>
    </div>
  );
}
