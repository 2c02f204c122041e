/**
 * The lines that eBay writes under its rows: `3,record(s) downloaded,from … to …` and `Seller ID : name`, quoted or
 * not, in the language of the site.
 */
export interface EbayFooter {
  readonly records?: number;
  readonly sellerId?: string;
}

/** Undefined for a row that is none of them. */
export function footerOf(cells: readonly string[]): EbayFooter | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = '', second = ''] = filled;
  if (filled.length > 4 || first.length > 200) return undefined;
  const together = /^(\d{1,9})[,;\t]\s?"?\p{L}{3}/u.exec(first);
  if (filled.length === 1 && together) return { records: Number(together[1]) };
  if (filled.length > 1 && /^\d{1,9}$/.test(first) && /^\p{L}[^\d]{4,60}$/u.test(second))
    return { records: Number(first) };
  const seller = /^(\p{L}[\p{L} .-]{1,40}?)\s?:\s?(\S{1,100})$/u.exec(filled.join(': ').replace(/\s?:\s?:\s?/u, ': '));
  return seller && filled.length < 3 && /seller|verk|vend|vente|sprzed/i.test(seller[1] ?? '')
    ? { sellerId: seller[2] ?? '' }
    : undefined;
}
