// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { type InsightsFacts, InsightsPage } from '@/components/insights/insights-page';
import { QueueForecastLine } from '@/components/insights/queue-forecast-line';
import { shareWords } from '@/components/insights/share-words';
import { defaultSettings, type SettingsChanges } from '@/lib/domain/settings/settings';
import { dayMs, hourMs, now } from '../fakes/sample-facts';
import { allByRole, perform, render } from '../render';
import { speak } from '../set-up';
import { answered, conversation, fullFacts, noFacts, roughFacts, waits } from './sample-history';

async function show(facts: InsightsFacts | undefined, save: (changes: SettingsChanges) => void = () => {}) {
  await render(<InsightsPage facts={facts} settings={defaultSettings} save={save} now={now} />);
}

const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const card = (name: string) => (allByRole('region', name)[0]?.textContent ?? '').replaceAll('\u00a0', ' ');

describe('InsightsPage', () => {
  it('tells the share of late answers with its counts and groups', async () => {
    await show({
      ...noFacts,
      history: [
        ...Array.from({ length: 8 }, (_, index) => conversation(index, [answered(5 * dayMs, 2 * hourMs)])),
        conversation(90, [answered(5 * dayMs, 30 * hourMs)]),
        conversation(91, [waits(3 * dayMs)]),
      ],
    });
    expect(card('Late share')).toContain('20%2 of 10 messages');
    expect(card('Late share')).toContain('1 answered late, 1 never answered.');
    expect(card('Late share')).toContain('over target');
    expect(card('Late share')).toContain('10 answers in time bring it back to 10%.');
    expect(card('Average response time')).toContain('5 h 06 min');
  });

  it('tells a range where not everything is sure, and what was not seen', async () => {
    await show(roughFacts);
    expect(card('Late share')).toMatch(/0%–\d/);
    expect(card('Late share')).toContain('maybe over target');
    expect(text()).toContain('From what this browser has seen since');
    expect(text()).toContain('3 messages were answered elsewhere: counted, not timed.');
    expect(text()).toContain('2 messages fell due without being seen again');
  });

  it('counts only the days that are chosen', async () => {
    await show({ ...noFacts, history: [conversation(1, [answered(20 * dayMs, 30 * hourMs)])] });
    expect(card('Late share')).toContain('100%');
    const week = document.querySelector<HTMLInputElement>('input[type="radio"][value="7"]');
    await perform(() => week?.click());
    expect(card('Late share')).toContain('No message counts yet');
  });

  it('forecasts until the time that is chosen, and says so to screen readers', async () => {
    await show({ ...noFacts, history: [conversation(1, [answered(5 * dayMs, hourMs), waits(20 * hourMs)])] });
    expect(card('If nothing is answered until')).toContain('50%1 more falls due');
    const labels = [...document.querySelectorAll('[role="img"]')].map((image) => image.getAttribute('aria-label'));
    expect(labels.some((label) => label?.includes('goes from 0% to 50%'))).toBe(true);
  });

  it('calls eBay’s target the seller’s own and never Amazon’s', async () => {
    await show({
      ...noFacts,
      history: [conversation(1, [answered(5 * dayMs, 30 * hourMs)], { marketplace: 'ebay', key: 'ebay:UK:000-1' })],
    });
    expect(card('Past your own 24 h target')).toContain('100%');
    expect(text()).not.toContain('Amazon');
  });

  it('offers a marketplace only where there is more than one', async () => {
    await show(fullFacts);
    const options = [...document.querySelectorAll('select[aria-label="Marketplace and account"] option')];
    expect(options.map((option) => option.textContent)).toEqual(['Amazon', 'eBay']);
  });

  it('says what to do where nothing was seen', async () => {
    await show(noFacts);
    expect(text()).toContain('Nothing has been seen yet.');
    expect(allByRole('region')).toEqual([]);
  });

  it('says nothing before anything is read', async () => {
    await show(undefined);
    expect(text()).toBe('Insights');
  });

  it('speaks German', async () => {
    speak('de');
    await show(fullFacts);
    expect(card('Spätquote')).toContain('im Ziel');
  });
});

describe('QueueForecastLine', () => {
  const history = [conversation(1, [answered(5 * dayMs, hourMs), waits(20 * hourMs)])];
  const facts = { waitings: [], settings: defaultSettings };

  it('is one sentence', async () => {
    await render(<QueueForecastLine facts={facts} readHistory={async () => history} clock={() => now} />);
    expect(text()).toMatch(/^If nothing is answered until .+, Amazon’s 30-day late share goes from 0% to 50%\.$/);
  });

  it.each([
    ['nothing waits', async () => [conversation(1, [answered(5 * dayMs, hourMs)])]],
    ['nothing was seen', async () => []],
    ['the store cannot be read', () => Promise.reject(new Error('closed'))],
  ])('is silent where %s', async (_name, readHistory) => {
    await render(<QueueForecastLine facts={facts} readHistory={readHistory} clock={() => now} />);
    expect(text()).toBe('');
  });
});

describe('shareWords', () => {
  it.each([
    ['exact', 0.021, 0.021, '2.1%'],
    ['a fraction that computers cannot hold', 0.029, 0.064, '2.9%–6.4%'],
    ['ends that read alike', 0.0212, 0.0214, '2.1%'],
    ['ends rounded away from each other', 0.0216, 0.0634, '2.1%–6.4%'],
    ['none', 0, 0, '0%'],
    ['hardly any', 0.0001, 0.0001, 'under 0.1%'],
    ['nearly all', 0.9999, 0.9999, '99.9%'],
    ['all', 1, 1, '100%'],
  ])('writes %s', (_name, least, most, words) => {
    expect(shareWords({ least, most })).toBe(words);
  });
});
