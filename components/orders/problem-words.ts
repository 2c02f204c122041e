/** Why rows were not taken, what is odd in a file and why one cannot be read: a sentence for every code. */
import { i18n } from '#i18n';
import type { RowProblemReason } from '@/lib/imports/report-line';
import type { Oddity, OddityCode, ReportSurvey } from '@/lib/imports/report-survey';
import type { UnreadableReason } from '@/lib/imports/unreadable-report';
import type { ImportFileView, ProblemCount } from '@/lib/protocol/import-view';
import { formatCount } from './numbers';
import { delimiterName, encodingName } from './report-words';

export const problemKeys = {
  'too-long-row': 'imports.problem.tooLongRow',
  'broken-quotes': 'imports.problem.brokenQuotes',
  'wrong-cell-count': 'imports.problem.wrongCellCount',
  'cut-row': 'imports.problem.cutRow',
  'second-report': 'imports.problem.secondReport',
  'no-order-number': 'imports.problem.noOrderNumber',
  'not-an-order-number': 'imports.problem.notAnOrderNumber',
  'scientific-notation': 'imports.problem.scientificNotation',
  'lost-zeros': 'imports.problem.lostZeros',
  'unreadable-date': 'imports.problem.unreadableDate',
  'unreadable-amount': 'imports.problem.unreadableAmount',
  'unreadable-quantity': 'imports.problem.unreadableQuantity',
  'unexpected-value': 'imports.problem.unexpectedValue',
} as const satisfies Record<RowProblemReason, string>;

export const oddityKeys = {
  'text-before-header': 'imports.oddity.textBeforeHeader',
  'repeated-column': 'imports.oddity.repeatedColumn',
  'unusual-delimiter': 'imports.oddity.unusualDelimiter',
  'damaged-text': 'imports.oddity.damagedText',
  'no-final-newline': 'imports.oddity.noFinalNewline',
  'no-footer': 'imports.oddity.noFooter',
  'site-assumed': 'imports.oddity.siteAssumed',
  'mapped-by-seller': 'imports.oddity.mappedBySeller',
} as const satisfies Record<OddityCode, string>;

export const unreadableKeys = {
  empty: 'imports.unreadable.empty',
  'unreadable-file': 'imports.unreadable.unreadableFile',
  binary: 'imports.unreadable.binary',
  spreadsheet: 'imports.unreadable.spreadsheet',
  'web-page': 'imports.unreadable.webPage',
  packed: 'imports.unreadable.packed',
  'zip-broken': 'imports.unreadable.zipBroken',
  'zip-encrypted': 'imports.unreadable.zipEncrypted',
  'zip-too-large': 'imports.unreadable.zipTooLarge',
  'zip-nested': 'imports.unreadable.zipNested',
  'zip-empty': 'imports.unreadable.zipEmpty',
  'no-table': 'imports.unreadable.noTable',
  'wrong-delimiter': 'imports.unreadable.wrongDelimiter',
  'too-long-line': 'imports.unreadable.tooLongLine',
  'not-orders': 'imports.unreadable.notOrders',
  'unknown-header': 'imports.unreadable.unknownHeader',
} as const satisfies Record<UnreadableReason, string>;

export const failureKeys = {
  quota: 'imports.failure.quota',
  'cannot-open': 'imports.failure.cannotOpen',
  'file-changed': 'imports.failure.fileChanged',
  unexpected: 'imports.failure.unexpected',
} as const satisfies Record<NonNullable<ImportFileView['failure']>, string>;

/** What the file is and what to do, in one or two sentences. */
export function unreadableText(reason: UnreadableReason): string {
  return i18n.t(unreadableKeys[reason]);
}

/** Why rows were not taken, without a full stop. A reason of a later version stands as it is. */
export function problemText(reason: string): string {
  return isProblemReason(reason) ? i18n.t(problemKeys[reason]) : reason;
}

/** `12 rows not taken.` */
export function problemTitle({ isTaken, count }: ProblemCount): string {
  const numbers = { count: formatCount(count) };
  return isTaken ? i18n.t('imports.odd.taken', count, numbers) : i18n.t('imports.odd.refused', count, numbers);
}

/** `Order numbers were rounded by a spreadsheet, first in row 88,214: “1.1E+16”.` */
export function problemSentence({ reason, firstRow, column, value, isTaken }: ProblemCount): string {
  const words = { reason: problemText(reason), row: formatCount(firstRow) };
  const sentence = firstPlace(words, column, value);
  return isTaken ? `${sentence} ${i18n.t('imports.odd.takenText')}` : sentence;
}

function firstPlace(
  words: { reason: string; row: string },
  column: string | undefined,
  value: string | undefined,
): string {
  if (column && value) return i18n.t('imports.odd.firstColumnValue', { ...words, column, value });
  if (column) return i18n.t('imports.odd.firstColumn', { ...words, column });
  return value ? i18n.t('imports.odd.firstValue', { ...words, value }) : i18n.t('imports.odd.firstRow', words);
}

interface OddityWords {
  readonly title: string;
  readonly text: string;
}

export function oddityWords({ code, column = '' }: Oddity, survey: ReportSurvey): OddityWords {
  switch (code) {
    case 'text-before-header':
      return {
        title: i18n.t(oddityKeys[code]),
        text: i18n.t('imports.oddity.textBeforeHeaderText', { line: formatCount(survey.headerLine) }),
      };
    case 'repeated-column':
      return { title: i18n.t(oddityKeys[code], { column }), text: i18n.t('imports.oddity.repeatedColumnText') };
    case 'unusual-delimiter':
      return {
        title: i18n.t(oddityKeys[code]),
        text: i18n.t('imports.oddity.unusualDelimiterText', { delimiter: delimiterName(survey.delimiter) }),
      };
    case 'damaged-text':
      return {
        title: i18n.t(oddityKeys[code]),
        text: i18n.t('imports.oddity.damagedTextText', { encoding: encodingName(survey.encoding) }),
      };
    case 'no-final-newline':
      return { title: i18n.t(oddityKeys[code]), text: i18n.t('imports.oddity.noFinalNewlineText') };
    case 'no-footer':
      return { title: i18n.t(oddityKeys[code]), text: i18n.t('imports.oddity.noFooterText') };
    case 'site-assumed':
      return {
        title: i18n.t(oddityKeys[code], { site: survey.site ?? '' }),
        text: i18n.t('imports.oddity.siteAssumedText'),
      };
    case 'mapped-by-seller':
      return { title: i18n.t(oddityKeys[code]), text: i18n.t('imports.oddity.mappedBySellerText') };
  }
}

function isProblemReason(reason: string): reason is RowProblemReason {
  return Object.hasOwn(problemKeys, reason);
}
