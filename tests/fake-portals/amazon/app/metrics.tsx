/** The search bar and the metric cards at the top of the inbox. */
import { useEffect, useState } from 'react';
import { printDay } from '../../variants/date-styles';
import { load } from './load';
import { metricSchema } from './page-json';
import { cls, knownId, usePortal } from './portal-context';

const monthMs = 30 * 24 * 60 * 60_000;

export function PageHead() {
  const { words } = usePortal().config;
  return (
    <div className={cls('page-head')}>
      <div className={cls('search-bar')} {...knownId('threads-list-search-bar')}>
        <kat-input placeholder={words.search} />
      </div>
      <span className={cls('page-links')}>
        <button type="button">{words.settings} ▾</button>
        <a href="/messaging/settings">{words.automated}</a>
        <button type="button">{words.more} ▾</button>
      </span>
    </div>
  );
}

function useMetric(name: string): string {
  const { config } = usePortal();
  const [value, setValue] = useState('–');
  useEffect(() => {
    load(`/messaging/overview/api/metric/${name}?daysBack=30`, config)
      .then((body) => setValue(metricSchema.parse(body).value))
      .catch(() => undefined);
  }, [name, config]);
  return value;
}

export function Metrics() {
  const { config } = usePortal();
  const { words, now, variant } = config;
  const attention = useMetric('contactsRequireAttention');
  const needed = useMetric('contactsResponseNeeded');
  const unresolved = useMetric('contactsReportedUnresolved');
  const resolved = useMetric('contactsResolved');
  const day = (at: number) => printDay(at, 'long', { language: variant.language, zone: variant.zone, now });
  const span = words.metrics.replace('{from}', day(now - monthMs)).replace('{to}', day(now));
  return (
    <section className={cls('metrics')}>
      <p>{span}</p>
      <div className={cls('cards')}>
        <div className={cls('card')}>
          <span>{words.attention}</span>
          <b>{attention}</b>
          <small>
            {words.needed} {needed} · {words.folders[4]} {unresolved}
          </small>
        </div>
        <div className={cls('card')}>
          <span>{words.casesResolved}</span>
          <b>{resolved}</b>
          <small>{words.resolvedToday} 0</small>
        </div>
      </div>
    </section>
  );
}
