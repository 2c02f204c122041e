// @vitest-environment happy-dom
import '../set-up';
import { beforeEach, describe, expect, it } from 'vitest';
import { RecapSection } from '@/components/panel/recap';
import { recapOf } from '@/lib/intent/recap/recap-of';
import { allByRole, byRole, press, render, textOf } from '../render';
import { speak } from '../set-up';

const at = Date.UTC(2026, 10, 24, 10);
const sentAt = { earliestAt: at, latestAt: at, precision: 'minute' } as const;
const recap = recapOf({
  messages: [
    { from: 'buyer', sentAt, text: 'The kettle does not work. I want a refund.' },
    { from: 'seller', sentAt, text: 'We will refund you £12.50 by Friday. We will send you a return label.' },
    { from: 'seller', sentAt, text: 'I have sent the label.' },
  ],
  languages: ['en'],
  zone: 'Europe/London',
});
const days = (count: number) => at + count * 86_400_000;
const lines = () => allByRole('listitem').map((each) => textOf(each.querySelector('summary')));

beforeEach(() => localStorage.clear());

describe('RecapSection', () => {
  it('tells what was said and promised', async () => {
    await render(<RecapSection recap={recap} now={at} />);
    expect(lines()).toEqual([
      'Does not work',
      'Wants a refund',
      'Refund £12.50 · due Fri, Nov 27',
      'Return label · done',
    ]);
  });

  it('opens to the sentences', async () => {
    await render(<RecapSection recap={recap} now={at} />);
    const quotes = [...document.querySelectorAll('blockquote')].map(textOf);
    expect(quotes).toContain('“We will refund you £12.50 by Friday.”');
    expect(quotes).toContain('“I have sent the label.”');
  });

  it.each([
    ['soon', 2, 'text-soon'],
    ['late', 5, 'text-late'],
  ])('says %s by word and colour', async (word, count, tone) => {
    await render(<RecapSection recap={recap} now={days(count)} />);
    expect(lines()[2]).toContain(`· ${word}`);
    expect(document.querySelectorAll(`.${tone}`).length).toBeGreaterThan(0);
  });

  it('stays closed where it was closed', async () => {
    await render(<RecapSection recap={recap} now={at} />);
    await press(byRole('button', 'Hide'));
    await render(<RecapSection recap={recap} now={at} />);
    expect(allByRole('button', 'Show')).toHaveLength(2);
  });

  it('is nothing where nothing was found', async () => {
    await render(<RecapSection recap={{ told: [], promised: [], zone: 'UTC' }} now={at} />);
    expect(allByRole('region')).toEqual([]);
  });

  it('speaks German', async () => {
    speak('de');
    await render(<RecapSection recap={recap} now={at} />);
    expect(byRole('region', 'Bisher')).toBeTruthy();
    expect(lines()).toContain('Möchte eine Erstattung');
  });
});
