/** The public page on which a buyer can follow a parcel. */
import { type Carrier, type CarrierId, carriers } from './carrier';
import { isDpd } from './dpd-sisters';
import { toTrackingNumber } from './tracking-number';

/** An https address; undefined where the carrier has no public page or the number is none. */
export function trackingLink(parcel: { readonly carrier: CarrierId; readonly number: string }): string | undefined {
  const { trackingPage }: Carrier = carriers[parcel.carrier];
  const number = toTrackingNumber(parcel.number);
  if (trackingPage === undefined || number === undefined) return undefined;
  return trackingPage + encodeURIComponent(numberOnPage(number, parcel.carrier));
}

/** Labels hold more than the number that the carrier's page asks for: where it goes to, and how. */
function numberOnPage(number: string, carrier: CarrierId): string {
  if (isDpd(carrier) && number.length === 28) return number.slice(7, 21);
  if (isDpd(carrier) && number.length === 15) return number.slice(0, 14);
  return number;
}
