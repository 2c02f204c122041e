/**
 * Sentences of a thread with what a recap says of them: buyer's words (`b`) or seller's (`s`), sent on Tuesday
 * 24 November 2026 at 10:00 UTC. Truth: kinds parted by blanks, `wish:refund`, `size:XL`; a promise may have a day or days
 * (`refund@2026-11-27`, `refund@2026-11-30/2026-12-04`), an amount (`refund=12,50_€`) and `?` where it is conditional.
 */
import { recapOf } from '@/lib/intent/recap/recap-of';

export type SentenceCase = readonly [from: 'b' | 's', text: string, truth: string];

export function recapTruth([from, text]: SentenceCase, language: string): readonly string[] {
  const at = Date.UTC(2026, 10, 24, 10);
  const { told, promised } = recapOf({
    messages: [
      {
        from: from === 'b' ? 'buyer' : 'seller',
        sentAt: { earliestAt: at, latestAt: at, precision: 'minute' },
        text,
      },
    ],
    languages: [language],
    zone: 'Europe/Berlin',
  });
  return [
    ...told.map(
      ({ kind, value, isConditional }) => kind + (value === undefined ? '' : `:${value}`) + (isConditional ? '?' : ''),
    ),
    ...promised
      .filter(({ state }) => state === 'open')
      .map(({ kind, isConditional, amount, due }) => {
        const days = due && (due.earliest === due.latest ? due.latest : `${due.earliest}/${due.latest}`);
        return (
          kind +
          (isConditional ? '?' : '') +
          (days ? `@${days}` : '') +
          (amount ? `=${amount.replaceAll(/\s/g, '_')}` : '')
        );
      }),
  ];
}
