/**
 * What the fake Seller Central prints. Only some of the English wording is known from the real page; all else is
 * invented, and a reader that depends on one exact wording deserves to fail.
 */
export interface Words {
  /** How the page's JSON names the language. */
  readonly languageName: string;
  readonly inbox: string;
  readonly collapse: string;
  readonly folders: readonly [all: string, needed: string, sent: string, resolved: string, reported: string];
  readonly filters: string;
  readonly search: string;
  readonly settings: string;
  readonly automated: string;
  readonly more: string;
  /** `{from}` and `{to}` stand for dates. */
  readonly metrics: string;
  readonly attention: string;
  readonly casesResolved: string;
  readonly resolvedToday: string;
  readonly order: string;
  readonly orderId: string;
  readonly purchaseDate: string;
  readonly shipBy: string;
  readonly deliverBy: string;
  readonly total: string;
  readonly status: string;
  readonly quantity: string;
  readonly viewOrder: string;
  readonly refund: string;
  readonly write: string;
  readonly quick: string;
  readonly attachments: string;
  readonly send: string;
  readonly noResponse: string;
  /** `{date}` stands for the day. */
  readonly resolvedOn: string;
  readonly needed: string;
  readonly resolved: string;
  readonly replied: string;
  readonly buyerLeft: string;
  readonly you: string;
  readonly buyer: string;
  /** `{name}` stands for who wrote. */
  readonly messageFrom: string;
  readonly choose: string;
  readonly nothing: string;
  readonly feedback: string;
  /** `{topic}`, `{name}`; the part with `{order}` only where there is one. */
  readonly subject: string;
  readonly subjectOrder: string;
  /** In the order of the world's topics. */
  readonly topics: readonly string[];
  readonly orderStatuses: Readonly<Record<'pending' | 'unshipped' | 'shipped' | 'delivered' | 'cancelled', string>>;
}
