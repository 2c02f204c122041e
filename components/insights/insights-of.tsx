/** The figures of one marketplace or account over some days. */
import { useMemo, useState } from 'react';
import type { ConversationExchanges } from '@/lib/domain/insights/exchange';
import { forecast, forecastCourse } from '@/lib/domain/insights/forecast';
import { type ForecastTime, forecastTimes } from '@/lib/domain/insights/forecast-times';
import { gapsIn } from '@/lib/domain/insights/gaps';
import { lateShare, lateShareCourse } from '@/lib/domain/insights/late-share';
import { type Receipt, receiptsOf } from '@/lib/domain/insights/receipt';
import { responseTimes } from '@/lib/domain/insights/response-times';
import type { Scope } from '@/lib/domain/insights/scope';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import type { SettingsAccess } from '../settings/settings-access';
import { ForecastCard } from './forecast-card';
import { GapLines } from './gap-lines';
import { LateShareCard } from './late-share-card';
import { ResponseCard } from './response-card';

const dayMs = 86_400_000;
/** The longest reckoning and a week more: further back nothing is read. */
const readDays = 97;

interface InsightsOfProps extends SettingsAccess {
  readonly history: readonly ConversationExchanges[];
  readonly seenSince: number | undefined;
  readonly scope: Scope;
  readonly days: number;
  readonly now: number;
}

export function InsightsOf({ history, seenSince, scope, days, now, settings, save }: InsightsOfProps) {
  const receipts = useMemo(() => receiptsOf(history, scope, toDeadlineRules(settings)), [history, scope, settings]);
  const told = useMemo(() => {
    const from = Math.max(now - Math.min(days, readDays - days) * dayMs, seenSince ?? now);
    return {
      late: lateShare(receipts, { now, days }),
      course: lateShareCourse(receipts, { now, days, from }),
      response: responseTimes(receipts, { now, days }),
      gaps: gapsIn(receipts, { now, days }),
    };
  }, [receipts, now, days, seenSince]);
  const isAmazon = scope.marketplace === 'amazon';
  const target = isAmazon
    ? { percent: settings.lateShareTarget, onChange: (percent: number) => save({ lateShareTarget: percent }) }
    : undefined;
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-1 gap-4 @xl:grid-cols-2 @4xl:grid-cols-3">
        <LateShareCard
          told={told.late}
          course={told.course}
          ownTargetHours={isAmazon ? undefined : settings.ebayTargetHours}
          target={target}
        />
        <ResponseCard told={told.response} isAmazon={isAmazon} />
        <Ahead
          receipts={receipts}
          scope={scope}
          days={days}
          now={now}
          workingHours={settings.workingHours}
          targetPercent={target?.percent}
        />
      </div>
      <GapLines gaps={told.gaps} seenSince={seenSince} now={now} />
    </div>
  );
}

interface AheadProps extends Pick<InsightsOfProps, 'scope' | 'days' | 'now'> {
  readonly receipts: readonly Receipt[];
  readonly workingHours: SettingsAccess['settings']['workingHours'];
  readonly targetPercent: number | undefined;
}

function Ahead({ receipts, scope, days, now, workingHours, targetPercent }: AheadProps) {
  const [name, choose] = useState<ForecastTime['name']>();
  const times = useMemo(() => {
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    return forecastTimes({ workingHours, zone, now });
  }, [workingHours, now]);
  const chosen = times.find((time) => time.name === name) ?? times[0];
  const told = useMemo(() => {
    if (!chosen) return undefined;
    const options = { marketplace: scope.marketplace, now, until: chosen.at, days };
    return { forecast: forecast(receipts, options), course: forecastCourse(receipts, options) };
  }, [receipts, scope, now, days, chosen]);
  if (!chosen || !told) return null;
  return (
    <ForecastCard
      told={told.forecast}
      course={told.course}
      times={times}
      chosen={chosen}
      onChoose={choose}
      targetPercent={targetPercent}
      now={now}
    />
  );
}
