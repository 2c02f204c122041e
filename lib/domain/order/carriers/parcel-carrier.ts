/** Who carries a parcel and where it can be followed, as far as it may be said: to the seller, and in a reply. */
import { carrierName } from './carrier';
import { carriersNamed } from './carrier-named';
import { certainCarrier } from './carriers-of';
import { trackingLink } from './tracking-link';

export interface Parcel {
  readonly number?: string | undefined;
  /** As a report or page prints it. */
  readonly carrier?: string | undefined;
  readonly country?: string | undefined;
}

export interface ParcelCarrier {
  /** The carrier's proper name, or what was printed where no carrier is known by it. */
  readonly name?: string | undefined;
  readonly link?: string | undefined;
}

/** What stands in a carrier column where there is nothing to say. */
const noCarrier =
  /^(?:[^\p{L}\p{N}]*|n\/?a|none|unknown|others?|sonstiger?s?|autres?|altr[oi]|otros?|standard|economy|express)$/iu;

/** Both are absent where the number and what was printed speak of different carriers. */
export function parcelCarrier({ number, carrier, country }: Parcel): ParcelCarrier {
  const printed = carrier !== undefined && noCarrier.test(carrier.trim()) ? undefined : carrier?.trim();
  if (number === undefined) return { name: printed && nameIn(printed) };
  const certain = certainCarrier({ number, country, carrier: printed });
  if (certain) return { name: carrierName(certain), link: trackingLink({ carrier: certain, number }) };
  const isOtherByNumber = certainCarrier({ number, country }) !== undefined;
  return { name: printed && !isOtherByNumber ? nameIn(printed) : undefined };
}

/** `Royal Mail Tracked 48` → `Royal Mail`; the text itself where it names no carrier known to us, or may mean several. */
function nameIn(printed: string): string {
  const [named, ...others] = carriersNamed(printed) ?? [];
  const name = named && carrierName(named);
  if (name === undefined) return printed;
  return others.length === 0 || printed.toLowerCase().includes(name.toLowerCase()) ? name : printed;
}
