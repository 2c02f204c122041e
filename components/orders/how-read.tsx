/** The first rows of a file as they were read, each value over the cells it comes from; rows that look wrong come first. */
import { i18n } from '#i18n';
import type { ReportSurvey } from '@/lib/imports/report-survey';
import type { RowSample } from '@/lib/imports/row-sample';
import type { ImportFileView } from '@/lib/protocol/import-view';
import { Box } from '../ui/box';
import { formatCount } from './numbers';
import { columnNames, type ShownValue, unusedColumns } from './read-columns';
import { valuesToShow } from './read-values';
import { SampleRow } from './sample-row';

const mostRows = 5;

const columnKeys = {
  order: 'imports.howRead.column.order',
  bought: 'imports.howRead.column.bought',
  buyer: 'imports.howRead.column.buyer',
  item: 'imports.howRead.column.item',
  total: 'imports.howRead.column.total',
  status: 'imports.howRead.column.status',
  shipTo: 'imports.howRead.column.shipTo',
} as const satisfies Record<ShownValue, string>;

interface HowReadProps {
  readonly file: ImportFileView;
  readonly survey: ReportSurvey;
}

export function HowRead({ file, survey }: HowReadProps) {
  const title = i18n.t('imports.howRead.title', { file: file.name });
  const rows = rowsToShow(file, survey);
  const usual = rows.filter(({ problems }) => problems.length === 0).length;
  return (
    <Box
      title={title}
      aside={
        rows.length > 0 && (
          <span className="text-sm text-ink-2">
            {usual < rows.length
              ? i18n.t('imports.howRead.oddFirst')
              : i18n.t('imports.howRead.rows', usual, { count: formatCount(usual) })}
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
          <SampleTable rows={rows} survey={survey} />
        </div>
      )}
      <UnusedColumns names={unusedColumns(survey)} />
    </Box>
  );
}

/** Rows that were not taken, wherever in the file, then those of which a cell was left out, then the first of all. */
function rowsToShow({ preview }: ImportFileView, { firstRows }: ReportSurvey): readonly RowSample[] {
  const odd = preview?.oddRows ?? firstRows.filter(({ problems }) => problems.length > 0);
  const refused = odd.filter(({ line }) => line === undefined);
  const warned = odd.filter(({ line }) => line !== undefined);
  const usual = firstRows.filter(({ problems }) => problems.length === 0);
  return [...refused, ...warned, ...usual.slice(0, mostRows)];
}

interface SampleTableProps {
  readonly rows: readonly RowSample[];
  readonly survey: ReportSurvey;
}

function SampleTable({ rows, survey }: SampleTableProps) {
  const values = valuesToShow(rows, survey);
  return (
    <table className="w-full text-sm">
      <thead className="bg-canvas text-left align-bottom text-ink-2">
        <tr>
          <th scope="col" className="py-1.5 pr-1 pl-4 text-right font-normal">
            {i18n.t('imports.howRead.row')}
          </th>
          {values.map((value) => (
            <ColumnHead key={value} value={value} names={columnNames(survey, value)} />
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <SampleRow key={row.rowNumber} row={row} values={values} survey={survey} />
      ))}
    </table>
  );
}

function ColumnHead({ value, names }: { readonly value: ShownValue; readonly names: readonly string[] }) {
  const all = names.join(' + ');
  return (
    <th scope="col" className={`px-2.5 py-1.5 font-normal ${value === 'total' ? 'text-right' : ''}`}>
      <span className="block whitespace-nowrap">{i18n.t(columnKeys[value])}</span>
      <span className="block max-w-36 truncate font-mono text-xs" title={all}>
        {all}
      </span>
    </th>
  );
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
