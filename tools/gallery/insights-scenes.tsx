/** The insights with invented histories: a whole month, nothing yet, and much that is not sure. */
import { type InsightsFacts, InsightsPage } from '@/components/insights/insights-page';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { now } from '@/tests/components/fakes/sample-facts';
import { fullFacts, noFacts, roughFacts } from '@/tests/components/insights/sample-history';

export const insightsScenes: Readonly<Record<string, InsightsFacts>> = {
  insights: fullFacts,
  'insights-empty': noFacts,
  'insights-ranges': roughFacts,
};

export function StagedInsights({ facts }: { readonly facts: InsightsFacts }) {
  return <InsightsPage facts={facts} settings={defaultSettings} save={() => {}} now={now} />;
}
