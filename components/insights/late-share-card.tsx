/** The share of late answers with its two groups, how it has gone, and how far it is from the target. */
import { CircleCheck, CircleQuestionMark, ClockAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { CoursePoint } from '@/lib/domain/insights/forecast-result';
import type { LateShare } from '@/lib/domain/insights/late-share';
import { Chip } from '../ui/chip';
import { ShareChart } from '../ui/share-chart';
import { NumberField } from '../ui/text-fields';
import { Card } from './card';
import { countWords, formatShortDate, lateOfWords, percentWords, roomWords, targetState } from './insights-words';
import { shareWords } from './share-words';

interface LateShareCardProps {
  readonly told: LateShare;
  readonly course: readonly CoursePoint[];
  /** Hours of the seller's own target; absent = Amazon's rule. */
  readonly ownTargetHours?: number | undefined;
  /** Percent that may be late, and what changes it; absent = none is set for this. */
  readonly target?: { readonly percent: number; readonly onChange: (percent: number) => void } | undefined;
}

export function LateShareCard({ told, course, ownTargetHours, target }: LateShareCardProps) {
  const { share, answeredLate, neverAnswered } = told;
  const room = target && roomWords(told, target.percent);
  return (
    <Card
      title={
        ownTargetHours === undefined
          ? i18n.t('insights.late.title')
          : i18n.t('insights.late.ownTitle', { hours: ownTargetHours })
      }
      aside={target && <TargetChip state={targetState(told, target.percent)} />}
      figure={share ? shareWords(share) : i18n.t('insights.none')}
      note={share ? lateOfWords(told) : i18n.t('insights.late.noMessages')}
    >
      {hasLine(course) && <Course course={course} targetPercent={target?.percent} />}
      <div className="flex flex-col gap-1 text-sm">
        {told.late.most > 0 && (
          <p>
            {i18n.t('insights.late.groups', { answered: countWords(answeredLate), never: countWords(neverAnswered) })}
          </p>
        )}
        {room && <p>{room}</p>}
      </div>
      {target && (
        <NumberField
          label={i18n.t('insights.late.target')}
          value={target.percent}
          minimum={0}
          maximum={100}
          onChange={target.onChange}
        />
      )}
    </Card>
  );
}

const chips = {
  under: { tone: 'ok', Icon: CircleCheck, words: 'insights.late.under' },
  over: { tone: 'late', Icon: ClockAlert, words: 'insights.late.over' },
  open: { tone: 'unknown', Icon: CircleQuestionMark, words: 'insights.late.open' },
} as const;

function TargetChip({ state }: { readonly state: keyof typeof chips | undefined }) {
  if (!state) return null;
  const { tone, Icon, words } = chips[state];
  return (
    <Chip tone={tone} Icon={Icon}>
      {i18n.t(words)}
    </Chip>
  );
}

function Course({
  course,
  targetPercent,
}: {
  readonly course: readonly CoursePoint[];
  readonly targetPercent: number | undefined;
}) {
  const told = course.flatMap(({ at, share }) => (share ? [{ at, share: shareWords(share) }] : []));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return null;
  return (
    <ShareChart
      points={course}
      target={
        targetPercent === undefined
          ? undefined
          : {
              share: targetPercent / 100,
              words: i18n.t('insights.late.targetLine', { target: percentWords(targetPercent) }),
            }
      }
      label={i18n.t('insights.late.course', {
        from: formatShortDate(first.at),
        before: first.share,
        to: formatShortDate(last.at),
        after: last.share,
      })}
      first={formatShortDate(course[0]?.at ?? first.at)}
      last={formatShortDate(last.at)}
    />
  );
}

function hasLine(course: readonly CoursePoint[]): boolean {
  return course.filter(({ share }) => share).length > 1;
}
