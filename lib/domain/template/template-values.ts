/** What the variables of a template stand for in one reply. A variable without a value is absent, never empty. */
import type { Money } from '../order/order';
import type { VariableName } from './variables';

export type TemplateValue =
  | { readonly type: 'text'; readonly text: string }
  /** `text` is absent where the reply's language has no word for the status; it can still be compared. */
  | { readonly type: 'status'; readonly code: string; readonly text?: string }
  /** A calendar day, YYYY-MM-DD. */
  | { readonly type: 'date'; readonly day: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'money'; readonly money: Money }
  | { readonly type: 'list'; readonly texts: readonly string[] };

export interface TemplateValues {
  /** Language of the reply with the region of the marketplace, e.g. `en-GB`: dates and money are written in it. */
  readonly locale: string;
  /** Today where the marketplace is, YYYY-MM-DD: days of another year are written with the year. */
  readonly today: string;
  readonly byName: Readonly<Partial<Record<VariableName, TemplateValue>>>;
}
