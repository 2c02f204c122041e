/** The one forecast that is shown above the queue: of the account that it is worst for. */
import type { Waiting } from '../queue/waiting';
import { toDeadlineRules } from '../settings/deadline-rules';
import type { Settings } from '../settings/settings';
import type { ConversationExchanges } from './exchange';
import { forecast } from './forecast';
import type { Forecast } from './forecast-result';
import { forecastTimes } from './forecast-times';
import { receiptsOf } from './receipt';
import { type Scope, scopesOf } from './scope';
import { withWaitings } from './with-waitings';

export interface QueueForecastFacts {
  readonly history: readonly ConversationExchanges[];
  readonly waitings: readonly Waiting[];
  readonly settings: Settings;
  readonly now: number;
  /** IANA, of the browser. */
  readonly zone: string;
}

export interface QueueForecast {
  readonly forecast: Forecast;
  /** With its account where there are several. */
  readonly scope: Scope;
}

/** Of Amazon, whose share it is; of eBay where nothing of Amazon waits. Undefined where nothing waits. */
export function queueForecast({ history, waitings, settings, now, zone }: QueueForecastFacts) {
  const until = forecastTimes({ workingHours: settings.workingHours, zone, now })[0]?.at;
  if (until === undefined) return undefined;
  const whole = withWaitings(history, waitings);
  const rules = toDeadlineRules(settings);
  const scopes = scopesOf(whole);
  const forecasts = scopes
    .filter((scope) => scope.account !== undefined || !isParted(scope, scopes))
    .map((scope): QueueForecast => {
      const { marketplace } = scope;
      return { scope, forecast: forecast(receiptsOf(whole, scope, rules), { marketplace, now, until, days: 30 }) };
    })
    .filter(({ forecast: { fallsDue, unknownTimes } }) => fallsDue.most > 0 || unknownTimes > 0);
  return forecasts.toSorted((a, b) => rank(a) - rank(b) || worst(b) - worst(a))[0];
}

function isParted({ marketplace }: Scope, scopes: readonly Scope[]): boolean {
  return scopes.some((scope) => scope.marketplace === marketplace && scope.account !== undefined);
}

function rank({ scope }: QueueForecast): number {
  return scope.marketplace === 'amazon' ? 0 : 1;
}

function worst({ forecast: { to } }: QueueForecast): number {
  return to?.most ?? -1;
}
