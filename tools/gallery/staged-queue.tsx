/** The popup and the page of the queue with a queue that behaves. */
import { type ReactNode, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ForecastLine } from '@/components/insights/forecast-line';
import { QueuePage } from '@/components/queue/queue-page';
import { QueuePopup } from '@/components/queue/queue-popup';
import { wordsLocale } from '@/components/words/locale';
import { FakeQueue, useFakeQueue } from '@/tests/components/queue/fake-queue';
import { hourMs, now } from '@/tests/components/queue/sample-queue';
import type { QueueScene } from './queue-scenes';

const clock = () => now;

export function StagedPopup({ scene }: { readonly scene: QueueScene }) {
  const access = useStagedQueue(scene);
  return (
    <I18nProvider locale={wordsLocale()}>
      <QueuePopup
        access={access}
        forecast={forecastOf(scene)}
        clock={clock}
        onOpenPage={() => {}}
        onOpened={() => {}}
      />
    </I18nProvider>
  );
}

export function StagedQueuePage({ scene }: { readonly scene: QueueScene }) {
  return <QueuePage access={useStagedQueue(scene)} forecast={forecastOf(scene)} clock={clock} />;
}

function useStagedQueue({ facts }: QueueScene) {
  const [queue] = useState(() => new FakeQueue(facts.waitings, facts));
  return useFakeQueue(queue);
}

function forecastOf({ hasForecast }: QueueScene): ReactNode {
  if (!hasForecast) return undefined;
  const forecast = {
    marketplace: 'amazon',
    days: 30,
    until: now + 42.5 * hourMs,
    from: { least: 0.021, most: 0.021 },
    to: { least: 0.064, most: 0.064 },
    fallsDue: { least: 3, most: 3 },
    unknownTimes: 0,
  } as const;
  return <ForecastLine forecast={forecast} now={now} />;
}
