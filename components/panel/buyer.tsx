/** Who writes, and one line of what is known of them. A name is text from a page: isolated, never markup. */
import { i18n } from '#i18n';
import type { MissingReason, Reading } from '@/lib/domain/conversation/reading';
import type { CustomerFacts } from '@/lib/protocol/panel-view';
import { formatMonth } from '../words/dates';
import { languageName } from '../words/names';

const nameMissingKeys = {
  'not-on-page': 'buyer.nameMissing.notOnPage',
  'still-loading': 'buyer.nameMissing.stillLoading',
  'sources-disagree': 'buyer.nameMissing.sourcesDisagree',
  placeholder: 'buyer.nameMissing.placeholder',
  'not-understood': 'buyer.nameMissing.notUnderstood',
  imprecise: 'buyer.nameMissing.notUnderstood',
} as const satisfies Record<MissingReason, string>;

interface BuyerProps {
  readonly reading: Reading;
  readonly customer: CustomerFacts | undefined;
  /** BCP 47 of what the buyer wrote, where it was recognised. */
  readonly writtenLanguage: string | undefined;
}

export function Buyer({ reading, customer, writtenLanguage }: BuyerProps) {
  const name = reading.conversation?.buyerName;
  const facts = factsOf(customer, writtenLanguage, reading.conversation?.buyerLanguage);
  return (
    <div>
      {name ? (
        <h1 className="text-xl font-semibold tracking-[-0.01em] [overflow-wrap:anywhere]">
          <bdi>{name}</bdi>
        </h1>
      ) : (
        <UnknownBuyer reading={reading} />
      )}
      {facts.length > 0 && <p className="text-ink-2">{facts.join(' · ')}</p>}
    </div>
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

function factsOf(
  customer: CustomerFacts | undefined,
  writtenLanguage: string | undefined,
  wishedLanguage: string | undefined,
): string[] {
  return [...(customer ? historyOf(customer) : []), ...languageOf(writtenLanguage, wishedLanguage)];
}

function historyOf({ orderCount, returnCount, conversationCount, firstSeenAt }: CustomerFacts): string[] {
  const before = conversationCount - 1;
  if (orderCount === 0 && before <= 0) return [i18n.t('buyer.newBuyer'), i18n.t('buyer.noOrderSeen')];
  const isOld = orderCount > 1 || before > 0;
  return [
    orderCount > 0 ? i18n.t('buyer.orders', orderCount, { count: orderCount }) : i18n.t('buyer.noOrderSeen'),
    ...(returnCount > 0 ? [i18n.t('buyer.returns', returnCount, { count: returnCount })] : []),
    ...(before > 0 ? [i18n.t('buyer.wroteBefore', before, { count: before })] : []),
    ...(isOld && firstSeenAt !== undefined ? [i18n.t('buyer.since', { month: formatMonth(firstSeenAt) })] : []),
  ];
}

function languageOf(written: string | undefined, wished: string | undefined): string[] {
  if (written) return [i18n.t('buyer.writes', { language: languageName(written) })];
  return wished ? [i18n.t('buyer.prefers', { language: languageName(wished) })] : [];
}
