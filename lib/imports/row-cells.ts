/**
 * The cells of one row by field, each checked for the form its column must have. The first cell that cannot be right
 * refuses the row (`problem`); what may be left out without harm is a warning.
 */
import type { Moment } from '@/lib/domain/time/moment';
import type { CanonicalField } from './canonical-fields';
import { cutText, isScientific, plainCell, textCell } from './cell-text';
import { countryCode } from './country-names';
import { hasLostZeros } from './order-numbers';
import type { RowText } from './raw-row';
import type { RowProblem, RowProblemReason } from './report-line';
import { type DayOrder, looksLikeDate, parseDayMoment, parseInstant } from './report-times';
import { rowProblem } from './row-reader';

export type Places = Readonly<Partial<Record<CanonicalField, number>>>;

/** How a file writes calendar days. */
export interface DayReading {
  readonly zone: string | undefined;
  readonly order: DayOrder | undefined;
}

const longestId = 64;
const noWarnings: readonly RowProblem[] = [];

export class RowCells {
  problem: RowProblem | undefined = undefined;
  warnings: readonly RowProblem[] = noWarnings;

  constructor(
    private readonly cells: RowText,
    private readonly places: Places,
    private readonly columns: readonly string[],
    private readonly rowNumber: number,
  ) {}

  has(field: CanonicalField): boolean {
    return this.places[field] !== undefined;
  }

  plain(field: CanonicalField): string | undefined {
    const place = this.places[field];
    return place === undefined ? undefined : plainCell(this.cells.cell(place));
  }

  text(field: CanonicalField, longest = 500): string | undefined {
    const place = this.places[field];
    return place === undefined ? undefined : textCell(this.cells.cell(place), longest);
  }

  /** A number or code that means nothing once it is rounded. */
  id(field: CanonicalField, form = /^\S+$/): string | undefined {
    const text = this.plain(field);
    if (text === undefined) return undefined;
    if (isScientific(text)) return this.refuse('scientific-notation', field, text);
    return text.length <= longestId && form.test(text) ? text : this.refuse('unexpected-value', field, text);
  }

  quantity(): number | undefined {
    const text = this.plain('quantity');
    if (text === undefined) return undefined;
    return /^\d{1,6}(?:[.,]0+)?$/.test(text)
      ? Number.parseInt(text, 10)
      : this.refuse('unreadable-quantity', 'quantity', text);
  }

  /**
   * An instant where the row tells one, else the day. Without `days` only a day as ISO writes it counts, in whatever zone
   * it was meant: others are instants that a spreadsheet has turned.
   */
  time(field: CanonicalField, days?: DayReading): Moment | undefined {
    const text = this.plain(field);
    if (text === undefined) return undefined;
    const moment = parseInstant(text) ?? dayOf(text, days);
    if (moment) return moment;
    if (!looksLikeDate(text)) return this.refuse('unreadable-date', field, text);
    this.warn('unreadable-date', field, text);
    return undefined;
  }

  phone(field: CanonicalField): string | undefined {
    const text = this.text(field);
    if (text === undefined || !isScientific(text)) return text;
    this.warn('scientific-notation', field, text);
    return undefined;
  }

  postalCode(field: CanonicalField, country: string | undefined): string | undefined {
    const text = this.text(field, 32);
    if (text === undefined) return undefined;
    if (isScientific(text)) return this.refuse('scientific-notation', field, text);
    return hasLostZeros(text, country) ? this.refuse('lost-zeros', field, text) : text;
  }

  country(field: CanonicalField): string | undefined {
    const text = this.plain(field);
    return text === undefined ? undefined : countryCode(cutText(text, 60));
  }

  /** Undefined for any word but these. */
  isYes(field: CanonicalField): boolean | undefined {
    const text = this.plain(field);
    if (text === undefined) return undefined;
    if (/^(?:true|yes|ja|oui|s[iìí]|wahr|y|1)$/i.test(text)) return true;
    return /^(?:false|no|nein|non|falsch|n|0)$/i.test(text) ? false : undefined;
  }

  street(...fields: readonly CanonicalField[]): string[] {
    return fields.map((field) => this.text(field)).filter((line) => line !== undefined);
  }

  refuse(reason: RowProblemReason, field: CanonicalField, value?: string): undefined {
    this.problem ??= rowProblem(this.rowNumber, reason, { column: this.columnOf(field), value });
  }

  private warn(reason: RowProblemReason, field: CanonicalField, value: string): void {
    const warning = rowProblem(this.rowNumber, reason, { column: this.columnOf(field), value, isTaken: true });
    this.warnings = [...this.warnings, warning];
  }

  private columnOf(field: CanonicalField): string | undefined {
    const place = this.places[field];
    return place === undefined ? undefined : this.columns[place];
  }
}

function dayOf(text: string, days: DayReading | undefined): Moment | undefined {
  if (days) return parseDayMoment(text, days.zone, days.order);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDayMoment(text, undefined) : undefined;
}
