/** How fast the seller answers, by marketplace and account: the share of late answers, response times, and what waiting costs. */
import { ChartColumn } from 'lucide-react';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { ConversationExchanges } from '@/lib/domain/insights/exchange';
import { type WindowDays, windowDays } from '@/lib/domain/insights/late-share';
import { type Scope, scopeName, scopesOf } from '@/lib/domain/insights/scope';
import { withWaitings } from '@/lib/domain/insights/with-waitings';
import type { Waiting } from '@/lib/domain/queue/waiting';
import type { SettingsAccess } from '../settings/settings-access';
import { Segments } from '../ui/choice';
import { Page } from '../ui/page';
import { QuietSelect } from '../ui/quiet-select';
import { InsightsOf } from './insights-of';
import { scopeWords } from './insights-words';

export interface InsightsFacts {
  readonly history: readonly ConversationExchanges[];
  readonly waitings: readonly Waiting[];
  /** From when on this browser has surely been watching, epoch ms. */
  readonly seenSince?: number;
}

interface InsightsPageProps extends SettingsAccess {
  /** Absent until they are read. */
  readonly facts: InsightsFacts | undefined;
  readonly now: number;
}

export function InsightsPage({ facts, settings, save, now }: InsightsPageProps) {
  const [days, setDays] = useState<WindowDays>(30);
  const [chosen, choose] = useState<string>();
  const history = useMemo(() => facts && withWaitings(facts.history, facts.waitings), [facts]);
  const scopes = useMemo(() => scopesOf(history ?? []), [history]);
  const scope = scopes.find((one) => scopeName(one) === chosen) ?? scopes[0];
  return (
    <Page
      title={i18n.t('insights.title')}
      isWide
      aside={
        scope && (
          <div className="flex flex-wrap items-center gap-2">
            <ScopeChoice scopes={scopes} chosen={scope} onChoose={choose} />
            <Segments
              label={i18n.t('insights.days.label')}
              isLabelHidden
              value={String(days)}
              options={windowDays.map((count) => ({
                value: String(count),
                text: i18n.t('insights.days.last', { count }),
              }))}
              onChange={(next) => setDays(windowDays.find((count) => String(count) === next) ?? days)}
            />
          </div>
        )
      }
    >
      {history && !scope && <Empty />}
      {history && scope && (
        <InsightsOf
          history={history}
          seenSince={facts?.seenSince}
          scope={scope}
          days={days}
          now={now}
          settings={settings}
          save={save}
        />
      )}
    </Page>
  );
}

interface ScopeChoiceProps {
  readonly scopes: readonly Scope[];
  readonly chosen: Scope;
  readonly onChoose: (name: string) => void;
}

function ScopeChoice({ scopes, chosen, onChoose }: ScopeChoiceProps) {
  if (scopes.length < 2) return null;
  const isParted = ({ marketplace }: Scope) => scopes.filter((scope) => scope.marketplace === marketplace).length > 1;
  return (
    <span className="w-56">
      <QuietSelect
        name={i18n.t('insights.scope.label')}
        isFramed
        value={scopeName(chosen)}
        options={scopes.map((scope) => ({ value: scopeName(scope), text: scopeWords(scope, isParted(scope)) }))}
        onChange={onChoose}
      />
    </span>
  );
}

function Empty() {
  return (
    <div className="flex flex-col items-start gap-2 py-6 text-ink-2">
      <ChartColumn aria-hidden="true" size={20} className="text-ink-3" />
      <p className="max-w-lg">{i18n.t('insights.empty')}</p>
    </div>
  );
}
