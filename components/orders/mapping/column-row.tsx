/** One column of an unknown header: its name, its first values, and what the seller says it holds. */
import { i18n } from '#i18n';
import type { CanonicalField } from '@/lib/imports/canonical-fields';
import { GroupedSelect } from '../../ui/grouped-select';
import { fieldGroups, fieldName } from '../field-words';
import { formatCount } from '../numbers';
import { type ColumnUse, fieldOf, type MappingDraft } from './mapping-draft';

/** Enough to know a column by; the rest would only be noise. */
const mostValues = 3;

interface ColumnRowProps {
  /** From 0. */
  readonly place: number;
  readonly column: string;
  readonly use: ColumnUse;
  readonly sampleRows: readonly (readonly string[])[];
  readonly draft: MappingDraft;
  readonly onChoose: (field: CanonicalField | undefined) => void;
}

export function ColumnRow({ place, column, use, sampleRows, draft, onChoose }: ColumnRowProps) {
  return (
    <li className="grid items-center gap-x-4 gap-y-1 px-4 py-2 text-sm @2xl:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)_16rem]">
      <p className="font-mono text-xs [overflow-wrap:anywhere]">
        <bdi>{column || '–'}</bdi>
      </p>
      <Values values={valuesOf(sampleRows, place)} />
      {use === 'usable' ? (
        <GroupedSelect
          name={i18n.t('imports.mapping.meaning', { column })}
          value={fieldOf(draft, column)}
          none={i18n.t('imports.mapping.notUsed')}
          groups={fieldGroups.map(({ title, fields }) => ({
            title: i18n.t(title),
            options: fields.map((value) => ({ value, text: fieldName(value) })),
          }))}
          onChange={onChoose}
        />
      ) : (
        <p className="text-ink-2">
          {use === 'unnamed'
            ? i18n.t('imports.mapping.unnamed', { number: formatCount(place + 1) })
            : i18n.t('imports.mapping.repeated')}
        </p>
      )}
    </li>
  );
}

function Values({ values }: { readonly values: readonly string[] }) {
  if (values.length === 0) return <p className="text-ink-3">{i18n.t('imports.mapping.emptyColumn')}</p>;
  return (
    <p className="truncate text-ink-2" title={values.join('\n')}>
      <span className="sr-only">{i18n.t('imports.mapping.sample')} </span>
      <bdi>{values.join(' · ')}</bdi>
    </p>
  );
}

/** The first different values of a column. */
function valuesOf(rows: readonly (readonly string[])[], place: number): readonly string[] {
  const values = rows.map((row) => row[place]?.trim() ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, mostValues);
}
