/** One reply of a file: what it would change, side by side, and what the seller wants. */
import { i18n } from '#i18n';
import type { FieldDifference } from '@/lib/domain/template/library/field-differences';
import type { ImportChoice, ImportEntry } from '@/lib/domain/template/library/plan-import';
import { Chooser } from '../../ui/choice';
import { choiceText, fieldName, stateKeys } from './file-words';

interface ImportEntryRowProps {
  readonly entry: ImportEntry;
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
}

export function ImportEntryRow({ entry, choice, onChoose }: ImportEntryRowProps) {
  const { incoming, state, differences, choices } = entry;
  const title = Object.values(incoming.template.variants)[0]?.title ?? incoming.template.id;
  return (
    <li className="flex flex-col gap-2 border-t border-t-line px-4 py-3 first:border-t-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-48 flex-1">
          <p className="text-sm font-semibold [overflow-wrap:anywhere]">
            <bdi>{title}</bdi>
          </p>
          <p className="text-sm text-ink-2">{i18n.t(stateKeys[state])}</p>
        </div>
        {choices.length > 1 && (
          <Chooser
            label={i18n.t('libraryFiles.choice.label', { title })}
            value={choice}
            options={choices.map((value) => ({ value, text: choiceText(value, entry) }))}
            onChange={onChoose}
          />
        )}
      </div>
      {incoming.untranslated.length > 0 && (
        <p className="text-sm text-soon [overflow-wrap:anywhere]">
          {i18n.t('libraryFiles.notTranslated', { list: incoming.untranslated.join(' · ') })}
        </p>
      )}
      {differences.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm text-accent">{differences.map(fieldName).join(' · ')}</summary>
          <dl className="flex flex-col gap-3 pt-2 text-sm">
            {differences.map((difference) => (
              <Difference key={fieldName(difference)} difference={difference} />
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

function Difference({ difference }: { readonly difference: FieldDifference }) {
  const sides = [
    { id: 'mine', name: i18n.t('libraryFiles.field.mine'), text: difference.mine },
    { id: 'theirs', name: i18n.t('libraryFiles.field.theirs'), text: difference.theirs },
  ];
  return (
    <div>
      <dt className="font-semibold">{fieldName(difference)}</dt>
      <dd className="grid gap-2 @lg:grid-cols-2">
        {sides.map(({ id, name, text }) => (
          <div key={id} className="min-w-0 rounded-card bg-sunken px-3 py-2">
            <p className="text-xs text-ink-2">{name}</p>
            <pre
              lang={difference.language}
              dir="auto"
              className="font-sans whitespace-pre-wrap [overflow-wrap:anywhere]"
            >
              {text || i18n.t('libraryFiles.field.none')}
            </pre>
          </div>
        ))}
      </dd>
    </div>
  );
}
