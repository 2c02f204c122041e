/** The team's own words: what shall not be written, or only in one way. */
import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type Severity, severities } from '@/lib/domain/policy/policy-rule';
import type { OwnWord } from '@/lib/domain/policy/rule-choices';
import { severityWord } from '../policy/remarks';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { QuietSelect } from '../ui/quiet-select';
import { LineField } from '../ui/text-fields';

interface OwnWordsProps {
  readonly words: readonly OwnWord[];
  readonly onChange: (words: OwnWord[]) => void;
}

const longestPhrase = 120;
const shortestPhrase = 2;
const mostWords = 500;

export function OwnWords({ words, onChange }: OwnWordsProps) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{i18n.t('policy.own')}</h3>
      <p className="text-ink-2">{i18n.t('policy.ownText')}</p>
      {words.length === 0 ? (
        <p className="text-ink-3">{i18n.t('policy.noOwn')}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-card border border-line">
          {words.map((word) => (
            <li key={word.phrase} className="flex items-center justify-between gap-2 py-1 pr-1 pl-3">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                <bdi className="font-semibold">{word.phrase}</bdi>
                <span className="text-ink-2">
                  {' · '}
                  {severityWord(word.severity)}
                  {word.preferred !== undefined && ` · ${i18n.t('policy.instead', { word: word.preferred })}`}
                </span>
              </span>
              <IconButton
                name={i18n.t('policy.remove', { phrase: word.phrase })}
                onPress={() => onChange(words.filter((other) => other !== word))}
              >
                <X aria-hidden="true" size={14} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <AddWord words={words} onChange={onChange} />
    </div>
  );
}

function AddWord({ words, onChange }: OwnWordsProps) {
  const [phrase, setPhrase] = useState('');
  const [preferred, setPreferred] = useState('');
  const [severity, setSeverity] = useState<Severity>('warn');
  const wanted = phrase.trim();
  const isKnown = words.some((word) => word.phrase.toLowerCase() === wanted.toLowerCase());
  const canAdd = wanted.length >= shortestPhrase && !isKnown && words.length < mostWords;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!canAdd) return;
    const instead = preferred.trim();
    onChange([...words, { phrase: wanted, severity, ...(instead !== '' && { preferred: instead }) }]);
    setPhrase('');
    setPreferred('');
  };
  return (
    <form onSubmit={add} className="flex flex-col gap-2">
      <div className="grid gap-2 sm:grid-cols-2">
        <LineField
          label={i18n.t('policy.phrase')}
          value={phrase}
          maxLength={longestPhrase}
          onChange={setPhrase}
          help={isKnown && wanted !== '' ? i18n.t('policy.known') : undefined}
        />
        <LineField
          label={i18n.t('policy.prefer')}
          value={preferred}
          maxLength={longestPhrase}
          onChange={setPreferred}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <span className="inline-flex w-32">
          <QuietSelect
            name={i18n.t('policy.weight')}
            value={severity}
            options={severities.map((value) => ({ value, text: severityWord(value) }))}
            onChange={setSeverity}
            isFramed
          />
        </span>
        <Button type="submit" isDisabled={!canAdd}>
          {i18n.t('policy.add')}
        </Button>
      </div>
    </form>
  );
}
