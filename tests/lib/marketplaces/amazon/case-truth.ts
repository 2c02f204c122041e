/** What is true of an invented case; pages and JSON are made from it, and readings are held against it. */

export interface MessageTruth {
  readonly from: 'buyer' | 'seller';
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
}

export interface CaseTruth {
  readonly caseId: string;
  /** As the page prints it; "buyer" where Amazon tells no name. */
  readonly printedName: string;
  /** First name in the subject. */
  readonly firstName: string;
  readonly orderId?: string;
  readonly asin: string;
  readonly isResolved: boolean;
  readonly countryCode: string;
  readonly marketplaceId: string;
  readonly updatedAt: number;
  readonly messages: readonly MessageTruth[];
}

export const now = Date.UTC(2026, 6, 8, 12, 0, 0);

export function caseTruth(overrides: Partial<CaseTruth> & { readonly number?: number } = {}): CaseTruth {
  const { number = 1, ...rest } = overrides;
  const digits = String(number).padStart(7, '0');
  const at = Date.UTC(2026, 6, 5, 16, 0, 6, 197) - number * 86_400_000;
  return {
    caseId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    printedName: `Testname${String.fromCharCode(96 + number)}`,
    firstName: `Testname${String.fromCharCode(96 + number)}`,
    orderId: `000-${digits}-${digits}`,
    asin: `B0000TST${String(number).padStart(2, '0')}`,
    isResolved: false,
    countryCode: 'IN',
    marketplaceId: 'A21TJRUUN4KGV',
    updatedAt: at + 62_000_000,
    messages: [
      { from: 'buyer', text: `What is the use-by date of item ${number}?`, at },
      { from: 'seller', text: `Shelf life of item ${number} is 24 months.`, at: at + 62_000_000 },
    ],
    ...rest,
  };
}

export function subjectOf({ firstName, orderId }: CaseTruth): string {
  return `Product details enquiry from Amazon customer ${firstName} ${orderId ? `(Order: ${orderId})` : ''}`;
}
