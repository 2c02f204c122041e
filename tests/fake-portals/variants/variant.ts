/**
 * One way in which a portal's real page may be built. What is public about the pages leaves most of this open, so every
 * knob stands for something nobody outside knows; an adapter has to live with all of them.
 */
import type { PortalName } from '../server/portal-hosts';
import type { SecurityPolicy } from '../server/security-policy';
import type { DayStyle, MinuteStyle } from './date-styles';

/** `known` = names that public sources tell, where there are any; `renamed` = other words; `hashed` = no words at all. */
export const classNameStyles = ['known', 'renamed', 'hashed'] as const;
export type ClassNameStyle = (typeof classNameStyles)[number];

/**
 * How the page comes by its data. `blocked` = by a way that cannot be understood, so only the page itself speaks;
 * `late` = like `blocked` first, the usual JSON a while after; `wrong-order` = answers for other conversations arrive
 * between and after the one that is shown.
 */
export const dataWays = ['fetch', 'xhr', 'blocked', 'late', 'wrong-order'] as const;
export type DataWay = (typeof dataWays)[number];

export const rowMarkings = ['aria-selected', 'aria-current', 'class', 'attribute', 'colour', 'none'] as const;
export type RowMarking = (typeof rowMarkings)[number];

/** Where a row carries its conversation's id: nowhere, most likely. */
export const rowIdentities = ['link', 'attribute', 'id', 'none'] as const;
export type RowIdentity = (typeof rowIdentities)[number];

/**
 * What tells the author of a message. `side` = only the side it stands on, by style sheet; `label` = all on the same
 * side, the author's name above; `spoken` = only for screen readers.
 */
export const roleHints = ['class', 'side', 'attribute', 'label', 'spoken'] as const;
export type RoleHint = (typeof roleHints)[number];

/** `cut-time` = printed coarsely, the full form in a tooltip; `grouped` = a heading per day, messages with the time alone. */
export const timeMarkups = ['text', 'time-element', 'tooltip', 'grouped'] as const;
export type TimeMarkup = (typeof timeMarkups)[number];

export const textMarkups = ['pre-wrap', 'breaks', 'paragraphs'] as const;
export type TextMarkup = (typeof textMarkups)[number];

export const boxKinds = ['component', 'textarea', 'contenteditable'] as const;
/** `component` is the portal's own widget: Amazon's `kat-textarea`; on eBay a styled `<textarea>`. */
export type BoxKind = (typeof boxKinds)[number];

/** `each-second` is a page that re-renders for reasons of its own. */
export const remountings = ['never', 'after-load', 'each-second'] as const;
export type Remounting = (typeof remountings)[number];

export const inboxPaths = ['plain', 'v2', 'v3', 'ref'] as const;
export const selectionsInAddress = ['id', 'search', 'none'] as const;

export interface UrlStyle {
  /** Spelling of the inbox's path. */
  readonly path: (typeof inboxPaths)[number];
  /** What the address says of the opened conversation: its id, a search for it that only the first page has, nothing. */
  readonly selection: (typeof selectionsInAddress)[number];
}

export interface ShadowParts {
  readonly rows: boolean;
  readonly thread: boolean;
  readonly box: boolean;
}

export interface PortalVariant {
  /** Short and unique among the variants of one seed, e.g. `amazon-17-pl`. */
  readonly id: string;
  readonly portal: PortalName;
  /** Seed of the class names and of whatever the portal draws by lot. */
  readonly seed: number;
  readonly host: string;
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  /** Zone in which the page prints times. */
  readonly zone: string;
  readonly isRtl: boolean;
  readonly minuteStyle: MinuteStyle;
  readonly dayStyle: DayStyle;
  readonly classNames: ClassNameStyle;
  /** Extra boxes around rows, messages and panes. */
  readonly wrappers: number;
  /** Parts that live in open shadow roots. */
  readonly shadow: ShadowParts;
  /** Whether thread and box live in a same-origin frame. */
  readonly frame: boolean;
  readonly pageData: DataWay;
  readonly rowMarking: RowMarking;
  readonly rowIdentity: RowIdentity;
  readonly roleHint: RoleHint;
  readonly timeMarkup: TimeMarkup;
  readonly textMarkup: TextMarkup;
  readonly threadOrder: 'oldest-first' | 'newest-first';
  readonly urlStyle: UrlStyle;
  /** Whether thread and order stay those of the conversation before until the new ones have arrived, instead of skeletons. */
  readonly keepsOldPane: boolean;
  /** How long skeletons stand before the data is shown. */
  readonly skeletonMs: number;
  readonly remountsBox: Remounting;
  /** Whether the list is fetched and built anew every few seconds. */
  readonly remountsRows: boolean;
  readonly csp: SecurityPolicy;
  readonly box: BoxKind;
  readonly maxLength: number | undefined;
  /** Numbers of other orders and buyers elsewhere on the page: notices, recent orders, advertising. */
  readonly hasDistractions: boolean;
}
