/** Which columns of a file stand behind each value that is shown of its rows, and which were not read at all. */
import type { CanonicalField } from '@/lib/imports/canonical-fields';
import type { ReportSurvey } from '@/lib/imports/report-survey';

/** What is shown of a row, from left to right. */
export const shownValues = ['order', 'bought', 'total', 'item', 'buyer', 'status', 'shipTo'] as const;
export type ShownValue = (typeof shownValues)[number];

type Choices = readonly (readonly CanonicalField[])[];

/** The facts that each value is made of; of several choices the first that the file has a column for. */
const choicesOf: Readonly<Record<ShownValue, Choices>> = {
  order: [['orderId'], ['recordNumber']],
  bought: [['orderedAt']],
  buyer: [
    ['buyerName', 'buyerUser'],
    ['recipientName', 'buyerUser'],
  ],
  item: [['quantity', 'title']],
  total: [
    ['total', 'currency'],
    ['lineTotal', 'currency'],
    ['unitPrice', 'currency'],
  ],
  status: [['status']],
  shipTo: [
    ['postalCode', 'city', 'country'],
    ['buyerPostalCode', 'buyerCity', 'buyerCountry'],
  ],
};

/** Facts that may be told by the file's columns, for rows in which the first choice is empty. */
export function fieldChoices({ places }: ReportSurvey, value: ShownValue): Choices {
  return choicesOf[value]
    .filter(([first, ...others]) =>
      [first, ...(value === 'total' ? [] : others)].some((field) => isThere(places, field)),
    )
    .map((fields) => fields.filter((field) => isThere(places, field)));
}

function isThere(places: ReportSurvey['places'], field: CanonicalField | undefined): boolean {
  return field !== undefined && places[field] !== undefined;
}

/** The file's own names of the columns that tell the value. */
export function columnNames(survey: ReportSurvey, value: ShownValue): readonly string[] {
  const [fields = []] = fieldChoices(survey, value);
  return fields.map((field) => survey.columns[survey.places[field] ?? -1] ?? '');
}

/** Names of columns that were not read. */
export function unusedColumns({ columns, places }: ReportSurvey): readonly string[] {
  const used = new Set(Object.values(places));
  return columns.filter((name, place) => name !== '' && !used.has(place));
}
