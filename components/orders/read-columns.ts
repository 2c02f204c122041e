/** Which column of a file was read as what. The reader of headers itself answers, so that the page cannot differ. */
import type { CanonicalField } from '@/lib/imports/canonical-fields';
import { recogniseHeader } from '@/lib/imports/recognise-header';
import type { ReportSurvey } from '@/lib/imports/report-survey';
import type { ImportFileView } from '@/lib/protocol/import-view';
import { fieldsByWeight } from './field-words';

export interface ReadColumn {
  /** In the file, from 0. */
  readonly place: number;
  /** The file's own name of it. */
  readonly name: string;
  /** Absent where it is not known what it was read as. */
  readonly field?: CanonicalField;
}

/** The most telling first. Without knowledge of the header, the columns as they stand. */
export function readColumns({ guessed }: ImportFileView, { columns }: ReportSurvey): readonly ReadColumn[] {
  const header = recogniseHeader(columns, guessed ? [guessed] : []);
  if (!header || header === 'not-orders') return columns.map((name, place) => ({ place, name }));
  return fieldsByWeight.flatMap((field) => {
    const place = header.places.get(field);
    return place === undefined ? [] : [{ place, name: columns[place] ?? '', field }];
  });
}

/** Names of columns that were not read. */
export function unusedColumns({ columns }: ReportSurvey, read: readonly ReadColumn[]): readonly string[] {
  const places = new Set(read.map(({ place }) => place));
  return columns.filter((name, place) => name !== '' && !places.has(place));
}
