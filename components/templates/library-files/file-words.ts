/** What a file is, why one cannot be read, and what is different: a word or sentence for every code. */
import { i18n } from '#i18n';
import type { ComparedField, FieldDifference } from '@/lib/domain/template/library/field-differences';
import type {
  LibraryFileKind,
  LibraryFileProblem,
  LibraryFileReading,
  RefusalOfEntry,
  RefusedEntry,
} from '@/lib/domain/template/library/incoming';
import type { ImportChoice, ImportEntry, ImportState } from '@/lib/domain/template/library/plan-import';
import { formatCount } from '../../orders/numbers';
import { languageName, marketplaceName } from '../../words/names';
import type { FailedSave } from './file-stage';

export const kindKeys = {
  'replydock-json': 'libraryFiles.kind.replydockJson',
  'replydock-csv': 'libraryFiles.kind.replydockCsv',
  'briskine-csv': 'libraryFiles.kind.briskine',
  'text-blaze': 'libraryFiles.kind.textBlaze',
  espanso: 'libraryFiles.kind.espanso',
  'reply-table': 'libraryFiles.kind.replyTable',
} as const satisfies Record<LibraryFileKind, string>;

const problemKeys = {
  empty: 'libraryFiles.problem.empty',
  'too-large': 'libraryFiles.problem.tooLarge',
  'unreadable-file': 'libraryFiles.problem.unreadableFile',
  'not-text': 'libraryFiles.problem.notText',
  'broken-json': 'libraryFiles.problem.brokenJson',
  'broken-yaml': 'libraryFiles.problem.brokenYaml',
  'unknown-json': 'libraryFiles.problem.unknownJson',
  'unknown-yaml': 'libraryFiles.problem.unknownYaml',
  'newer-version': 'libraryFiles.problem.newerVersion',
  'unknown-text': 'libraryFiles.problem.unknownText',
  'no-templates': 'libraryFiles.problem.noTemplates',
  'too-many': 'libraryFiles.problem.tooMany',
} as const satisfies Record<LibraryFileProblem, string>;

const refusalKeys = {
  'no-text': 'libraryFiles.refused.noText',
  'too-long': 'libraryFiles.refused.tooLong',
  'broken-row': 'libraryFiles.refused.brokenRow',
  'not-a-template': 'libraryFiles.refused.notATemplate',
} as const satisfies Record<RefusalOfEntry, string>;

export const stateKeys = {
  new: 'libraryFiles.state.new',
  same: 'libraryFiles.state.same',
  changed: 'libraryFiles.state.changed',
  'clashing-shortcut': 'libraryFiles.state.clash',
} as const satisfies Record<ImportState, string>;

export const failureKeys = {
  quota: 'libraryFiles.failed.quota',
  storage: 'libraryFiles.failed.storage',
  invalid: 'libraryFiles.failed.invalid',
} as const satisfies Record<FailedSave, string>;

const fieldKeys = {
  title: 'libraryFiles.field.title',
  body: 'libraryFiles.field.body',
  shortcut: 'libraryFiles.field.shortcut',
  folder: 'libraryFiles.field.folder',
  isPinned: 'libraryFiles.field.pinned',
  tags: 'libraryFiles.field.tags',
  intents: 'libraryFiles.field.intents',
  situations: 'libraryFiles.field.situations',
  marketplaces: 'libraryFiles.field.marketplaces',
  fulfilledBy: 'libraryFiles.field.fulfilledBy',
  mainLanguage: 'libraryFiles.field.mainLanguage',
} as const satisfies Record<Exclude<ComparedField, 'bodyFor'>, string>;

export function repliesText(count: number): string {
  return i18n.t('libraryFiles.count.replies', count, { count: formatCount(count) });
}

/** Why the file cannot be read, and where, if that is known. */
export function problemText({ problem, line }: Extract<LibraryFileReading, { ok: false }>): string {
  const sentence = i18n.t(problemKeys[problem]);
  return line === undefined
    ? sentence
    : `${sentence} ${i18n.t('libraryFiles.problem.line', { line: formatCount(line) })}`;
}

export function refusalText({ place, reason, detail }: RefusedEntry): string {
  const isDetailed = reason === 'not-a-template' && detail !== undefined;
  const words = isDetailed ? i18n.t('libraryFiles.refused.notATemplateAt', { detail }) : i18n.t(refusalKeys[reason]);
  return i18n.t('libraryFiles.refused.entry', { place: formatCount(place), reason: words });
}

/** `Text, German`, `Text for eBay, German`, `Tags`. */
export function fieldName({ field, language, marketplace }: FieldDifference): string {
  const name =
    field === 'bodyFor'
      ? i18n.t('libraryFiles.field.bodyFor', {
          marketplace: marketplace === 'ebay' ? marketplaceName('ebay') : marketplaceName('amazon'),
        })
      : i18n.t(fieldKeys[field]);
  return language === undefined ? name : `${name}, ${languageName(language)}`;
}

/** A new reply is added or left out; of two one or both are kept. */
export function choiceText(choice: ImportChoice, { mine, state }: ImportEntry): string {
  if (choice === 'both') return i18n.t(mine ? 'libraryFiles.choice.both' : 'libraryFiles.choice.add');
  if (choice === 'take') return i18n.t(mine ? 'libraryFiles.choice.take' : 'libraryFiles.choice.add');
  return i18n.t(mine || state === 'same' ? 'libraryFiles.choice.keepMine' : 'libraryFiles.choice.leave');
}
