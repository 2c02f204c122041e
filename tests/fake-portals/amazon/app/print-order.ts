/** How the order pages print times, money and states. */
import { printDay, printMinute } from '../../variants/date-styles';
import type { PageOrder } from './orders-json';
import { theConfig } from './portal-context';

const { variant, words, now } = theConfig;
const printing = { language: variant.language, zone: variant.zone, now };

/** `Wed, Dec 4, 2019, 8:27 AM PST`; the argument is in epoch seconds. */
export function printOrderMinute(seconds: number): string {
  return printMinute(seconds * 1000, 'weekday-zone', printing);
}

/** `Thu, Dec 5, 2019` */
export function printOrderDay(seconds: number): string {
  return printDay(seconds * 1000, 'weekday', printing);
}

export function printAmount(amount: number, currency: string): string {
  return new Intl.NumberFormat(variant.language, { style: 'currency', currency }).format(amount);
}

export function orderStatusText({ orderStatus }: PageOrder): string {
  const key = orderStatus.OrderStatus.toLowerCase().replace('canceled', 'cancelled');
  const texts: Readonly<Record<string, string>> = words.orderStatuses;
  return texts[key] ?? orderStatus.OrderStatus;
}
