/** How long buyers waited: the average of exact times, and how the waits are spread. */
import { ClockAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { type ResponseTimes, type WaitBar, waitBars } from '@/lib/domain/insights/response-times';
import { formatCount } from '../orders/numbers';
import { formatDuration } from '../words/spans';
import { Card } from './card';

interface ResponseCardProps {
  readonly told: ResponseTimes;
  /** Over 24 h is late by Amazon's rule; on eBay it is just longer. */
  readonly isAmazon: boolean;
}

const barWords = {
  'under-1': 'insights.response.under1',
  'to-4': 'insights.response.to4',
  'to-12': 'insights.response.to12',
  'to-24': 'insights.response.to24',
  'over-24': 'insights.response.over24',
} as const satisfies Record<WaitBar, string>;

export function ResponseCard({ told, isAmazon }: ResponseCardProps) {
  const { averageMs, timed, untimed, bars, inNoBar } = told;
  const most = Math.max(1, ...waitBars.map((bar) => bars[bar]));
  return (
    <Card
      title={i18n.t('insights.response.title')}
      aside={
        <span className="text-sm text-ink-2">
          {i18n.t('insights.response.timed', timed, { count: formatCount(timed) })}
        </span>
      }
      figure={
        averageMs === undefined
          ? i18n.t('insights.none')
          : (formatDuration(Math.round(averageMs)) ?? i18n.t('insights.response.underMinute'))
      }
      note={untimed > 0 ? i18n.t('insights.response.untimed', untimed, { count: formatCount(untimed) }) : undefined}
    >
      <table className="w-full text-sm">
        <caption className="sr-only">{i18n.t('insights.response.caption')}</caption>
        <tbody>
          {waitBars.map((bar) => {
            const isLate = isAmazon && bar === 'over-24';
            return (
              <tr key={bar}>
                <th scope="row" className="w-0 pr-3 text-left font-normal whitespace-nowrap text-ink-2">
                  <span className="flex items-center gap-1">
                    {isLate && <ClockAlert aria-hidden="true" size={14} className="text-late" />}
                    {isLate ? i18n.t('insights.response.late') : i18n.t(barWords[bar])}
                  </span>
                </th>
                <td aria-hidden="true" className="py-1.5">
                  <span
                    className={`block h-2 rounded-xs forced-colors:bg-[CanvasText] ${isLate ? 'bg-late-mark' : 'bg-ink-3'}`}
                    style={{ width: `${(bars[bar] / most) * 100}%` }}
                  />
                </td>
                <td className="w-0 pl-3 text-right tabular-nums">{formatCount(bars[bar])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {inNoBar > 0 && (
        <p className="text-sm text-ink-2">
          {i18n.t('insights.response.inNoBar', inNoBar, { count: formatCount(inNoBar) })}
        </p>
      )}
    </Card>
  );
}
