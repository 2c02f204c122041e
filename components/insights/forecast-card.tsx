/** What the share becomes if nothing is answered until a time that the seller chooses. */
import { i18n } from '#i18n';
import type { CoursePoint, Forecast } from '@/lib/domain/insights/forecast-result';
import type { ForecastTime } from '@/lib/domain/insights/forecast-times';
import { formatCount } from '../orders/numbers';
import { QuietSelect } from '../ui/quiet-select';
import { ShareChart } from '../ui/share-chart';
import { listed } from '../words/lists';
import { Card } from './card';
import { forecastWords } from './forecast-line';
import { countWords, percentWords, timeWords } from './insights-words';
import { shareWords } from './share-words';

type TimeName = ForecastTime['name'];

interface ForecastCardProps {
  readonly told: Forecast;
  readonly course: readonly CoursePoint[];
  readonly times: readonly ForecastTime[];
  readonly chosen: ForecastTime;
  readonly onChoose: (name: TimeName) => void;
  readonly targetPercent?: number | undefined;
  readonly now: number;
}

export function ForecastCard({ told, course, times, chosen, onChoose, targetPercent, now }: ForecastCardProps) {
  const { from, to } = told;
  const name = i18n.t('insights.ahead.title');
  return (
    <Card
      title={name}
      aside={
        <QuietSelect
          name={name}
          value={chosen.name}
          options={times.map((time) => ({ value: time.name, text: timeWords(time, now) }))}
          onChange={onChoose}
        />
      }
      figure={to ? shareWords(to) : i18n.t('insights.none')}
      note={dueWords(told)}
    >
      {to && (
        <ShareChart
          points={course}
          isStepped
          target={
            targetPercent === undefined ? undefined : { share: targetPercent / 100, words: percentWords(targetPercent) }
          }
          label={forecastWords(told, now) ?? i18n.t('insights.ahead.quiet')}
          first={from ? i18n.t('insights.ahead.now', { share: shareWords(from) }) : i18n.t('insights.ahead.nowNone')}
          last={timeWords(chosen, now)}
        />
      )}
      <p className="text-sm text-ink-2">{i18n.t('insights.ahead.note')}</p>
    </Card>
  );
}

/** `4 more fall due, 1 time not known`. */
function dueWords({ fallsDue, unknownTimes }: Forecast): string {
  const due =
    fallsDue.most > 0
      ? i18n.t('insights.ahead.due', fallsDue.most, { count: countWords(fallsDue) })
      : i18n.t('insights.ahead.noneDue');
  if (unknownTimes === 0) return due;
  return listed([due, i18n.t('insights.ahead.unknown', unknownTimes, { count: formatCount(unknownTimes) })]);
}
