/** Tracking numbers as people write them, made comparable. What is plainly something else is no tracking number. */

const longest = 120;
/** `000000000000`: what people write where they have to write something. */
const placeholder = /^(.)\1*$/;
const separators = /[\s.‐‑–-]/g;
/** Order numbers of Amazon (also of digital and multi-channel orders) and eBay. */
const orderNumber = /^(?:[A-Z\d]{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5})$/;

/**
 * Upper case without spaces, dashes and dots; nothing is repaired. Undefined for order numbers, telephone numbers and
 * whatever holds other characters: `1z 999aa1…` → `1Z999AA1…`, `000-0000001-0000001` → undefined.
 */
export function toTrackingNumber(written: string): string | undefined {
  if (written.length > longest) return undefined;
  const text = written.normalize('NFKC').trim().toUpperCase();
  if (orderNumber.test(text)) return undefined;
  const number = text.replace(separators, '');
  const isPlausible = /^[A-Z\d]{6,40}$/.test(number) && /\d/.test(number) && !placeholder.test(number);
  return isPlausible ? number : undefined;
}

/** As carriers and orders name countries: two letters, GB for the United Kingdom. Undefined for anything else. */
export function toCountry(written: string | undefined): string | undefined {
  const country = written?.trim().toUpperCase();
  if (country === 'UK') return 'GB';
  return country && /^[A-Z]{2}$/.test(country) ? country : undefined;
}
