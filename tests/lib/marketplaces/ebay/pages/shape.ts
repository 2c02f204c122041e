/** How an invented page may be built: every knob is something that nobody outside knows of eBay's pages. */
import * as fc from 'fast-check';

export interface Shape {
  readonly host: string;
  readonly language: string;
  readonly zone: string;
  readonly classNames: 'known' | 'hashed';
  readonly hasTestIds: boolean;
  readonly wrappers: number;
  readonly rowTag: 'button' | 'li' | 'div';
  readonly rowId: 'attribute' | 'link' | 'none';
  readonly rowMark: 'class' | 'aria-selected' | 'aria-current' | 'aria-pressed' | 'other-class' | 'none';
  readonly rowsInShadow: boolean;
  readonly threadIn: 'page' | 'shadow' | 'frame';
  readonly bubblesInShadow: boolean;
  readonly boxInShadow: boolean;
  readonly headBuyer: 'link' | 'text' | 'none';
  readonly orderAs: 'link' | 'label' | 'none';
  readonly role: 'class' | 'side' | 'margin' | 'attribute' | 'label' | 'spoken' | 'none';
  readonly order: 'oldest-first' | 'newest-first-reversed' | 'newest-first' | 'oldest-first-column';
  readonly time: 'text' | 'element' | 'tooltip' | 'grouped' | 'none';
  readonly dates: 'medium' | 'long' | 'iso' | 'short';
  readonly text: 'pre-wrap' | 'breaks' | 'paragraphs';
  /** Words stand once more for screen readers; addresses in them are links. */
  readonly hasDoubles: boolean;
  readonly makesLinks: boolean;
  readonly box: 'known' | 'textarea' | 'contenteditable';
  readonly maxLength: number | undefined;
  readonly address: 'plain' | 'conversation';
  readonly hasDistractions: boolean;
  readonly account: 'header' | 'script' | 'none';
  readonly state: 'open' | 'closed' | 'skeleton' | 'other-row-marked';
}

const locales = [
  { host: 'www.ebay.com', language: 'en-US', zone: 'America/Los_Angeles' },
  { host: 'www.ebay.co.uk', language: 'en-GB', zone: 'Europe/London' },
  { host: 'www.ebay.de', language: 'de', zone: 'Europe/Berlin' },
  { host: 'www.ebay.fr', language: 'fr-FR', zone: 'Europe/Paris' },
  { host: 'www.ebay.it', language: 'it-IT', zone: 'Europe/Rome' },
  { host: 'www.ebay.es', language: 'es-ES', zone: 'Europe/Madrid' },
  { host: 'www.ebay.pl', language: 'pl-PL', zone: 'Europe/Warsaw' },
  { host: 'benl.ebay.be', language: 'nl-BE', zone: 'Europe/Brussels' },
] as const;

const seldom = fc.constantFrom(false, false, false, true);

export const shapes: fc.Arbitrary<Shape> = fc
  .record({
    locale: fc.constantFrom(...locales),
    classNames: fc.constantFrom('known' as const, 'known' as const, 'hashed' as const),
    hasTestIds: fc.boolean(),
    wrappers: fc.integer({ min: 0, max: 3 }),
    rowTag: fc.constantFrom('button' as const, 'li' as const, 'div' as const),
    rowId: fc.constantFrom('attribute' as const, 'attribute' as const, 'link' as const, 'none' as const),
    rowMark: fc.constantFrom(
      'class' as const,
      'aria-selected' as const,
      'aria-current' as const,
      'aria-pressed' as const,
      'other-class' as const,
      'none' as const,
    ),
    rowsInShadow: seldom,
    threadIn: fc.constantFrom('page' as const, 'page' as const, 'shadow' as const, 'frame' as const),
    bubblesInShadow: seldom,
    boxInShadow: seldom,
    headBuyer: fc.constantFrom('link' as const, 'link' as const, 'text' as const, 'none' as const),
    orderAs: fc.constantFrom('link' as const, 'label' as const, 'none' as const),
    role: fc.constantFrom(
      'class' as const,
      'side' as const,
      'margin' as const,
      'attribute' as const,
      'label' as const,
      'spoken' as const,
      'none' as const,
    ),
    order: fc.constantFrom(
      'oldest-first' as const,
      'newest-first-reversed' as const,
      'newest-first' as const,
      'oldest-first-column' as const,
    ),
    time: fc.constantFrom('text' as const, 'element' as const, 'tooltip' as const, 'grouped' as const, 'none' as const),
    dates: fc.constantFrom('medium' as const, 'long' as const, 'iso' as const, 'short' as const),
    text: fc.constantFrom('pre-wrap' as const, 'breaks' as const, 'paragraphs' as const),
    hasDoubles: fc.boolean(),
    makesLinks: fc.boolean(),
    box: fc.constantFrom('known' as const, 'textarea' as const, 'contenteditable' as const),
    maxLength: fc.constantFrom(undefined, 2000),
    address: fc.constantFrom('plain' as const, 'conversation' as const),
    hasDistractions: fc.boolean(),
    account: fc.constantFrom('header' as const, 'script' as const, 'none' as const),
    state: fc.constantFrom(
      'open' as const,
      'open' as const,
      'open' as const,
      'open' as const,
      'open' as const,
      'closed' as const,
      'skeleton' as const,
      'other-row-marked' as const,
    ),
  })
  .map(({ locale, ...shape }) => ({ ...locale, ...shape }));
