/** The sentence of forecast above the queue. It reads its history after the queue is drawn, and again when that changes. */
import { useEffect, useState } from 'react';
import type { ConversationExchanges } from '@/lib/domain/insights/exchange';
import { type QueueForecast, queueForecast } from '@/lib/domain/insights/queue-forecast';
import type { Waiting } from '@/lib/domain/queue/waiting';
import type { Settings } from '@/lib/domain/settings/settings';
import { ForecastLine } from './forecast-line';

interface QueueForecastLineProps {
  /** Absent until they are read. */
  readonly facts: { readonly waitings: readonly Waiting[]; readonly settings: Settings } | undefined;
  readonly readHistory: () => Promise<readonly ConversationExchanges[]>;
  readonly clock?: () => number;
}

export function QueueForecastLine({ facts, readHistory, clock = Date.now }: QueueForecastLineProps) {
  const [told, setTold] = useState<QueueForecast>();
  useEffect(() => {
    if (!facts) return;
    let isOver = false;
    const tell = async () => {
      const history = await readHistory().catch(() => undefined);
      if (isOver) return;
      const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
      setTold(history && queueForecast({ ...facts, history, now: clock(), zone }));
    };
    void tell();
    return () => {
      isOver = true;
    };
  }, [facts, readHistory, clock]);
  return <ForecastLine forecast={told?.forecast} account={told?.scope.account} now={clock()} />;
}
