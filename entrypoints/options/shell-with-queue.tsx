/** The pages with the queue before them: what waits is read once, for its page and for the number in the list of pages. */
import { type ComponentProps, useMemo } from 'react';
import { QueueForecastLine } from '@/components/insights/queue-forecast-line';
import { QueuePage } from '@/components/queue/queue-page';
import { useStoredQueue } from '@/components/queue/use-stored-queue';
import { Shell } from '@/components/shell/shell';
import { arrangeQueue } from '@/lib/domain/queue/arrange-queue';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import { openInTab, tellQueueChange } from '@/lib/protocol/queue-link';
import { readInsightsHistory } from '@/lib/services/insights-history';
import { createQueueDeeds } from '@/lib/services/queue-deeds';
import { readQueue, type StoredQueue } from '@/lib/services/read-queue';
import type { ReplydockDatabase } from '@/lib/store/database';

interface ShellWithQueueProps {
  readonly db: ReplydockDatabase;
  /** All others. */
  readonly pages: ComponentProps<typeof Shell>['pages'];
  readonly notice?: ComponentProps<typeof Shell>['notice'];
}

const now = () => Date.now();

export function ShellWithQueue({ db, pages, notice }: ShellWithQueueProps) {
  const { read, readHistory, deeds } = useMemo(() => accessTo(db), [db]);
  const access = useStoredQueue(read, deeds);
  const facts = access.facts === 'unread' ? undefined : access.facts;
  const count = useMemo(() => facts && countOf(facts), [facts]);
  return (
    <Shell
      notice={notice}
      badges={{ queue: count ? String(count) : undefined }}
      pages={{
        queue: () => (
          <QueuePage access={access} forecast={<QueueForecastLine facts={facts} readHistory={readHistory} />} />
        ),
        ...pages,
      }}
    />
  );
}

function accessTo(db: ReplydockDatabase) {
  return {
    read: () => readQueue(db),
    readHistory: async () => (await readInsightsHistory(db, now())).history,
    deeds: createQueueDeeds({ db, now, open: openInTab, tellChange: tellQueueChange }),
  };
}

function countOf({ waitings, marks, settings }: StoredQueue): number {
  const { groups } = arrangeQueue({ waitings, marks, rules: toDeadlineRules(settings), now: now() });
  return groups.reduce((sum, { entries }) => sum + entries.length, 0);
}
