/**
 * What a row of a report was read as, value by value, each beside its cells where they do not say the same: a turned
 * day or a comma taken for a point is seen at once.
 */
import { i18n } from '#i18n';
import type { ReportLine } from '@/lib/imports/report-line';
import type { ReportSurvey } from '@/lib/imports/report-survey';
import { longestCell, type RowSample } from '@/lib/imports/row-sample';
import { formatPrinted } from '../words/dates';
import { formatMoney } from '../words/money';
import { countryName } from '../words/names';
import { statusName } from '../words/order-status';
import { fieldName } from './field-words';
import { fieldChoices, type ShownValue, shownValues } from './read-columns';

/**
 * `read`: this is what it means. `none`: the cell is empty, or the file has no such column. `unread`: something stands
 * there, and it was left out because it could not be read for sure.
 */
export interface ReadValue {
  readonly state: 'read' | 'none' | 'unread';
  readonly text: string;
  /** What stands in the file; absent where the text says the same. */
  readonly raw?: string;
}

export function readValue(value: ShownValue, sample: RowSample, survey: ReportSurvey): ReadValue {
  const cells = cellsOf(value, sample, survey);
  const parts = partsOf(value, sample.line);
  const raw = cells.filter((cell) => !parts.some((part) => saysSame(part, cell))).join(' · ');
  if (parts.length > 0) return { state: 'read', text: parts.join(separators[value]), ...(raw !== '' && { raw }) };
  if (raw !== '') return { state: 'unread', text: sample.line ? i18n.t('imports.howRead.notRead') : '', raw };
  if (!sample.line) return { state: 'none', text: '' };
  return {
    state: 'none',
    text: i18n.t(hasNoName(value, survey) ? 'imports.howRead.noName' : 'imports.howRead.notGiven'),
  };
}

/** Who bought is always asked for; the others only where some row tells them. */
export function valuesToShow(samples: readonly RowSample[], survey: ReportSurvey): readonly ShownValue[] {
  return shownValues.filter(
    (value) =>
      value === 'buyer' ||
      fieldChoices(survey, value).length > 0 ||
      samples.some(({ line }) => partsOf(value, line).length > 0),
  );
}

const separators = {
  order: ' ',
  bought: ' ',
  buyer: ', ',
  item: ' × ',
  total: ' ',
  status: ' ',
  shipTo: ', ',
} as const;

const readers: Readonly<Record<ShownValue, (line: ReportLine) => readonly (string | undefined)[]>> = {
  order: ({ orderId, facts }) =>
    orderId.startsWith('record:') ? [fieldName('recordNumber'), facts.recordNumber] : [orderId],
  bought: ({ facts }) => [facts.orderedAt && formatPrinted(facts.orderedAt)],
  buyer: ({ party }) => [party?.buyerName ?? party?.recipientName, party?.buyerUser],
  item: ({ item }) => [item?.quantity?.toString(), item?.title],
  total: ({ facts, item }) => {
    const amount = facts.total ?? item?.lineTotal;
    return [amount && formatMoney(amount)];
  },
  status: ({ facts }) => [facts.status && statusName(facts.status)],
  shipTo: ({ party }) => [party?.postalCode, party?.city, party?.country && countryName(party.country)],
};

function partsOf(value: ShownValue, line: ReportLine | undefined): readonly string[] {
  return line ? readers[value](line).filter((part) => part !== undefined) : [];
}

/** Cells of the first columns that tell the value in this row, without repetitions. */
function cellsOf(value: ShownValue, { cells }: RowSample, survey: ReportSurvey): readonly string[] {
  const told = fieldChoices(survey, value).map((fields) =>
    fields
      .map((field) => (cells[survey.places[field] ?? -1] ?? '').trim())
      .map((text, index) => ({ text, isFirst: index === 0 }))
      .filter(({ text }) => text !== '' && text !== '--'),
  );
  // A currency alone tells no amount.
  const [first = []] = told.filter((found) => found.some(({ isFirst }) => isFirst || value !== 'total'));
  return [...new Set(first.map(({ text }) => text))];
}

function saysSame(part: string, cell: string): boolean {
  return part === cell || (cell.length >= longestCell && part.startsWith(cell));
}

function hasNoName(value: ShownValue, { places }: ReportSurvey): boolean {
  return value === 'buyer' && places.buyerName === undefined && places.recipientName === undefined;
}
