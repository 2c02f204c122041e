/** What is odd in a file, the worst first: rows that were not taken, cells left out, and remarks on the file itself. */
import { CircleCheck, CircleQuestionMark, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { OddityCode, ReportSurvey } from '@/lib/imports/report-survey';
import type { ImportFileView } from '@/lib/protocol/import-view';
import { Box } from '../ui/box';
import { Button } from '../ui/button';
import { oddityWords, problemSentence, problemTitle } from './problem-words';

/** The file may be damaged or misread; the others are only worth knowing. */
const warnings: ReadonlySet<OddityCode> = new Set<OddityCode>([
  'unusual-delimiter',
  'damaged-text',
  'no-final-newline',
  'no-footer',
  'site-assumed',
]);

interface Remark {
  readonly id: string;
  readonly weight: 'refused' | 'warning' | 'remark';
  readonly title: string;
  readonly text: string;
}

const icons = {
  refused: { Icon: OctagonAlert, tone: 'text-late-mark' },
  warning: { Icon: TriangleAlert, tone: 'text-soon-mark' },
  remark: { Icon: CircleQuestionMark, tone: 'text-ink-2' },
} as const satisfies Record<Remark['weight'], { readonly Icon: LucideIcon; readonly tone: string }>;

interface WhatIsOddProps {
  readonly file: ImportFileView;
  readonly survey: ReportSurvey;
  /** Absent while there is nothing to save. */
  readonly onSave: (() => void) | undefined;
}

export function WhatIsOdd({ file, survey, onSave }: WhatIsOddProps) {
  const remarks = remarksOn(file, survey);
  return (
    <Box
      title={i18n.t('imports.odd.title')}
      aside={
        onSave && (
          <Button look="link" onPress={onSave}>
            {i18n.t('imports.odd.save')}
          </Button>
        )
      }
    >
      {remarks.length === 0 ? (
        <NothingOdd isComplete={file.preview?.isComplete ?? false} />
      ) : (
        <ul className="divide-y divide-line text-sm">
          {remarks.map((remark) => (
            <RemarkRow key={remark.id} remark={remark} />
          ))}
        </ul>
      )}
    </Box>
  );
}

function RemarkRow({ remark: { weight, title, text } }: { readonly remark: Remark }) {
  const { Icon, tone } = icons[weight];
  return (
    <li className="flex gap-2 px-4 py-3">
      <Icon aria-hidden="true" size={16} className={`mt-px shrink-0 ${tone}`} />
      <p className="min-w-0 [overflow-wrap:anywhere]">
        <strong className="font-semibold">{title}</strong> {text}
      </p>
    </li>
  );
}

function NothingOdd({ isComplete }: { readonly isComplete: boolean }) {
  return (
    <p className="flex gap-2 px-4 py-3 text-sm text-ink-2">
      {isComplete && <CircleCheck aria-hidden="true" size={16} className="mt-px shrink-0 text-ok-mark" />}
      {i18n.t(isComplete ? 'imports.odd.nothing' : 'imports.odd.nothingYet')}
    </p>
  );
}

function remarksOn({ preview }: ImportFileView, survey: ReportSurvey): readonly Remark[] {
  const problems = (preview?.problems ?? []).map(
    (problem, index): Remark => ({
      id: `problem ${index}`,
      weight: problem.isTaken ? 'warning' : 'refused',
      title: problemTitle(problem),
      text: problemSentence(problem),
    }),
  );
  const oddities = survey.oddities.map(
    (oddity, index): Remark => ({
      id: `oddity ${index}`,
      weight: warnings.has(oddity.code) ? 'warning' : 'remark',
      ...oddityWords(oddity, survey),
    }),
  );
  const all = [...problems, ...oddities, ...buyersRemark(survey)];
  return (['refused', 'warning', 'remark'] as const).flatMap((weight) =>
    all.filter((remark) => remark.weight === weight),
  );
}

function buyersRemark({ containsBuyerIdentity, report, firstRows }: ReportSurvey): readonly Remark[] {
  if (containsBuyerIdentity || firstRows.length === 0) return [];
  return [
    {
      id: 'buyers',
      weight: 'remark',
      title: i18n.t('imports.odd.noBuyers'),
      text: i18n.t(report === 'all-orders' ? 'imports.odd.noBuyersEver' : 'imports.odd.noBuyersSeen'),
    },
  ];
}
