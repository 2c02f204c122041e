/** One row of a file as it was read, and what is wrong with it. */
import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { RowProblem } from '@/lib/imports/report-line';
import type { ReportSurvey } from '@/lib/imports/report-survey';
import type { RowSample } from '@/lib/imports/row-sample';
import { formatCount } from './numbers';
import { problemText } from './problem-words';
import type { ShownValue } from './read-columns';
import { type ReadValue, readValue } from './read-values';

interface SampleRowProps {
  readonly row: RowSample;
  readonly values: readonly ShownValue[];
  readonly survey: ReportSurvey;
}

/** Values that are one word keep together; the others may take two lines before the table grows wider than its box. */
const looks: Readonly<Partial<Record<ShownValue, string>>> = {
  order: 'whitespace-nowrap',
  bought: 'whitespace-nowrap',
  total: 'text-right whitespace-nowrap tabular-nums',
  buyer: 'min-w-32',
};

export function SampleRow({ row, values, survey }: SampleRowProps) {
  return (
    <tbody className="border-t border-line">
      <tr className="align-top">
        <td className="py-1.5 pr-1 pl-4 text-right text-ink-2 tabular-nums">{formatCount(row.rowNumber)}</td>
        {values.map((value) => (
          <td key={value} className={`max-w-64 px-2.5 py-1.5 ${looks[value] ?? ''}`}>
            <Value {...readValue(value, row, survey)} />
          </td>
        ))}
      </tr>
      {row.problems.map((problem) => (
        <tr key={`${problem.reason} ${problem.column}`}>
          <td />
          <td colSpan={values.length} className="px-2.5 pb-1.5">
            <Problem problem={problem} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

const tones = { read: '', none: 'text-ink-3', unread: 'text-soon' } as const;

function Value({ state, text, raw }: ReadValue) {
  return (
    <>
      {text !== '' && (
        <span className={`line-clamp-2 ${tones[state]}`} title={text}>
          <bdi>{text}</bdi>
        </span>
      )}
      {raw !== undefined && (
        <span className="line-clamp-2 font-mono text-xs text-ink-2" title={raw}>
          <bdi>{raw}</bdi>
        </span>
      )}
    </>
  );
}

function Problem({ problem: { isTaken, reason, column, value } }: { readonly problem: RowProblem }) {
  const [Icon, tone] = isTaken ? [TriangleAlert, 'text-soon'] : [OctagonAlert, 'text-late'];
  const told = i18n.t(isTaken ? 'imports.howRead.without' : 'imports.howRead.refused', { reason: problemText(reason) });
  const cell = column !== undefined && value !== undefined && i18n.t('imports.howRead.cell', { column, value });
  return (
    <p className="flex gap-1.5">
      <Icon aria-hidden="true" size={16} className={`mt-px shrink-0 ${tone}`} />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {told} {cell}
      </span>
    </p>
  );
}
