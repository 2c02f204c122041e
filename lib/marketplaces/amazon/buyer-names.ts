/** What counts as a buyer's name and what only stands in its place. */
import { buyerPlaceholders } from './labels';
import { fold, orderIdsIn, tidy } from './patterns';

/** "buyer", "Käufer", "購入者": the page prints these where it tells no name. */
export function isBuyerPlaceholder(name: string): boolean {
  const word = fold(name).replace(/^(?:amazon|亚马逊)[\s-]*の?|\s(?:d'|d[ea] )?amazon$/, '');
  return buyerPlaceholders.has(word);
}

/** Whether a text can be a name at all: short, on one line, no order number in it. */
export function canBeName(text: string): boolean {
  const name = tidy(text);
  return name.length > 0 && name.length <= 80 && /\p{L}/u.test(name) && orderIdsIn(name).length === 0;
}
