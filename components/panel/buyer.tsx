/** Who writes, and what is known of them in a line or two. A name is text from a page: isolated, never markup. */
import { RotateCcw } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { MissingReason, Reading } from '@/lib/domain/conversation/reading';
import type { CustomerFacts } from '@/lib/protocol/panel-view';
import { type FactWords, historyWords, returnRateWords, spentWords } from '../words/customer-facts';
import { languageName } from '../words/names';

const nameMissingKeys = {
  'not-on-page': 'buyer.nameMissing.notOnPage',
  'still-loading': 'buyer.nameMissing.stillLoading',
  'sources-disagree': 'buyer.nameMissing.sourcesDisagree',
  placeholder: 'buyer.nameMissing.placeholder',
  'not-understood': 'buyer.nameMissing.notUnderstood',
  imprecise: 'buyer.nameMissing.notUnderstood',
} as const satisfies Record<MissingReason, string>;

export interface BuyerProps {
  readonly reading: Reading;
  readonly customer: CustomerFacts | undefined;
  /** BCP 47 of what the buyer wrote, where it was recognised. */
  readonly writtenLanguage: string | undefined;
  /** At the right of the name, or below it where there is no room. */
  readonly marks?: ReactNode;
  /** In the corner. */
  readonly corner?: ReactNode;
  /** Below the facts. */
  readonly children?: ReactNode;
}

export function Buyer({ reading, customer, writtenLanguage, marks, corner, children }: BuyerProps) {
  const name = reading.conversation?.buyerName;
  const facts = [
    ...(customer ? historyWords(customer) : []),
    ...languageWords(writtenLanguage, reading.conversation?.buyerLanguage),
  ];
  return (
    <div>
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-3">
          <div className="min-w-0">
            {name ? (
              <h1 className="text-xl font-semibold tracking-[-0.01em] [overflow-wrap:anywhere]">
                <bdi>{name}</bdi>
              </h1>
            ) : (
              <UnknownBuyer reading={reading} />
            )}
          </div>
          {marks}
        </div>
        {corner}
      </div>
      {facts.length > 0 && (
        <p className="text-ink-2">
          {facts.map(({ text, note }, index) => (
            <Fragment key={text}>
              {index > 0 && ' · '}
              <span title={note} className="inline-block">
                {text}
              </span>
            </Fragment>
          ))}
        </p>
      )}
      {customer && <SumOfFacts spent={spentWords(customer)} returnRate={returnRateWords(customer)} />}
      {children}
    </div>
  );
}

interface SumOfFactsProps {
  readonly spent: string | undefined;
  readonly returnRate: FactWords | undefined;
}

function SumOfFacts({ spent, returnRate }: SumOfFactsProps) {
  if (!spent && !returnRate) return null;
  return (
    <p className="flex flex-wrap gap-x-3 text-ink-2">
      {spent && <span className="first-letter:uppercase">{spent}</span>}
      {returnRate && (
        <span title={returnRate.note} className="inline-flex items-center gap-1.5">
          <RotateCcw aria-hidden="true" size={12} className="shrink-0" />
          {returnRate.text}
        </span>
      )}
    </p>
  );
}

export function UnknownBuyer({ reading }: { readonly reading: Reading }) {
  const reason = reading.missing.find(({ field }) => field === 'buyerName')?.reason ?? 'not-on-page';
  return (
    <>
      <h1 className="text-xl font-semibold tracking-[-0.01em] text-ink-2">{i18n.t('buyer.unknown')}</h1>
      <p className="text-ink-2">{i18n.t(nameMissingKeys[reason])}</p>
    </>
  );
}

function languageWords(written: string | undefined, wished: string | undefined): readonly FactWords[] {
  if (written) return [{ text: i18n.t('buyer.writes', { language: languageName(written) }) }];
  return wished ? [{ text: i18n.t('buyer.prefers', { language: languageName(wished) }) }] : [];
}
