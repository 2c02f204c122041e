/** The amount of money or the percentage in a clause, as written; undefined where several are named. */

const figures = "(?<![\\d.,])(?:\\d{1,3}(?:[.,’'\\s]\\d{3})+|\\d{1,6})(?:[.,]\\d{1,2})?(?![\\d.,]*\\d)";
const signs = '[€£$¥]|EUR|USD|GBP|CHF|PLN|SEK|DKK|JPY|CNY|kr\\.?';
const amounts = new RegExp(
  `(?:${signs})\\s?${figures}|${figures}\\s?(?:[円元块塊€£$¥%]|(?:EUR|Euros?|USD|GBP|CHF|zł(?:otych|ote)?|PLN|kr|kronor|kroner|SEK|DKK)(?!\\p{L}))`,
  'giu',
);

export function amountIn(text: string): string | undefined {
  const [amount, ...others] = text.match(amounts) ?? [];
  return others.length > 0 ? undefined : amount;
}
