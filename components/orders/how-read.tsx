/** The first rows of a file under our names of its columns, with the file's own names below them. */
import { i18n } from '#i18n';
import type { CanonicalField } from '@/lib/imports/canonical-fields';
import type { ReportSurvey } from '@/lib/imports/report-survey';
import type { ImportFileView } from '@/lib/protocol/import-view';
import { Box } from '../ui/box';
import { fieldName } from './field-words';
import { formatCount } from './numbers';
import { type ReadColumn, readColumns, unusedColumns } from './read-columns';

const mostRows = 5;

/** Figures stand at the right. */
const figures: ReadonlySet<CanonicalField | undefined> = new Set<CanonicalField>([
  'quantity',
  'unitPrice',
  'lineTotal',
  'total',
  'shipping',
]);

interface HowReadProps {
  readonly file: ImportFileView;
  readonly survey: ReportSurvey;
}

export function HowRead({ file, survey }: HowReadProps) {
  const title = i18n.t('imports.howRead.title', { file: file.name });
  const rows = survey.sampleRows.slice(0, mostRows);
  const columns = readColumns(file, survey);
  return (
    <Box
      title={title}
      aside={
        rows.length > 0 && (
          <span className="text-sm text-ink-2">
            {i18n.t('imports.howRead.rows', rows.length, { count: formatCount(rows.length) })}
          </span>
        )
      }
    >
      {rows.length === 0 ? (
        <p className="px-4 py-3 text-ink-2">{i18n.t('imports.howRead.none')}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: it only scrolls; a fieldset groups fields
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        <div role="group" aria-label={title} tabIndex={0} className="overflow-x-auto -outline-offset-2">
          <SampleTable columns={columns} rows={rows} />
        </div>
      )}
      <UnusedColumns names={unusedColumns(survey, columns)} />
    </Box>
  );
}

interface SampleTableProps {
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly (readonly string[])[];
}

function SampleTable({ columns, rows }: SampleTableProps) {
  return (
    <table className="w-full text-sm">
      <thead className="bg-canvas text-left align-bottom text-ink-2">
        <tr>
          {columns.map(({ place, name, field }) => (
            <th key={place} scope="col" className={`px-3 py-1.5 font-normal first:pl-4 ${alignment(field)}`}>
              {field && <span className="block whitespace-nowrap">{fieldName(field)}</span>}
              <span className="block font-mono text-xs whitespace-nowrap">{shortened(name)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be equal, and they never change places
          <tr key={index} className="border-t border-line">
            {columns.map(({ place, field }) => (
              <td
                key={place}
                className={`max-w-64 truncate px-3 py-1.5 first:pl-4 ${alignment(field)}`}
                title={row[place]}
              >
                <Cell text={row[place]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ text }: { readonly text: string | undefined }) {
  if (!text?.trim()) return <span className="text-ink-3">{i18n.t('imports.howRead.notGiven')}</span>;
  return <bdi>{text}</bdi>;
}

function UnusedColumns({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details className="border-t border-line px-4 py-2 text-sm text-ink-2">
      <summary className="rounded-chip">
        {i18n.t('imports.howRead.unused', names.length, { count: formatCount(names.length) })}
      </summary>
      <p className="pt-1 font-mono text-xs [overflow-wrap:anywhere]">{names.join(', ')}</p>
    </details>
  );
}

function alignment(field: CanonicalField | undefined): string {
  return figures.has(field) ? 'text-right tabular-nums' : '';
}

const longestName = 40;

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}
