/** What is needed to turn a printed time into an instant. */

/** The zones a printed wall time can be meant in. Epoch ms and IANA names. */
export interface PageClock {
  readonly now: number;
  /** Zone of the browser. */
  readonly browserZone: string;
  /** Zone of the marketplace's site, where it has one. */
  readonly siteZone?: string | undefined;
  /** Whether the page prints times of one of these zones and no other, whatever the account's own is. */
  readonly isNoOtherZone?: boolean | undefined;
  /** Minutes east of UTC that the account's printed times are known to have, from page data that gives both forms. */
  readonly accountOffsetMinutes?: number | undefined;
}
