/** What is wrong with a template, in a sentence for somebody who does not write programs. */
import { i18n } from '#i18n';
import type { FaultKind, FieldProblem, TemplateFault } from '@/lib/domain/template/template-fault';

/** Of the wording as a whole. */
const wholeKeys = {
  'too-long': 'workshop.fault.tooLong',
  'too-deep': 'workshop.fault.tooDeep',
  'too-slow': 'workshop.fault.tooSlow',
} as const;

const faultKeys = {
  syntax: 'workshop.fault.syntax',
  'unclosed-braces': 'workshop.fault.unclosedBraces',
  'stray-braces': 'workshop.fault.strayBraces',
  'unknown-tag': 'workshop.fault.unknownTag',
  'unclosed-tag': 'workshop.fault.unclosedTag',
  'stray-tag': 'workshop.fault.strayTag',
  'unknown-variable': 'workshop.fault.unknownVariable',
  'unknown-filter': 'workshop.fault.unknownFilter',
  'filter-values': 'workshop.fault.filterValues',
  'reserved-name': 'workshop.fault.reservedName',
  'unknown-snippet': 'workshop.fault.unknownSnippet',
  'ambiguous-snippet': 'workshop.fault.ambiguousSnippet',
  'snippet-without-language': 'workshop.fault.snippetWithoutLanguage',
  'snippet-cycle': 'workshop.fault.snippetCycle',
  'snippet-depth': 'workshop.fault.snippetDepth',
  'snippet-fault': 'workshop.fault.snippetFault',
} as const satisfies Record<Exclude<FaultKind, 'bad-field' | keyof typeof wholeKeys>, string>;

const fieldKeys = {
  'no-name': 'workshop.fault.field.noName',
  'bad-name': 'workshop.fault.field.badName',
  'unknown-option': 'workshop.fault.field.unknownOption',
  'unknown-type': 'workshop.fault.field.unknownType',
  'bad-number': 'workshop.fault.field.badNumber',
  'bad-date': 'workshop.fault.field.badDate',
  'bad-default': 'workshop.fault.field.badDefault',
  'min-above-max': 'workshop.fault.field.minAboveMax',
  'no-choices': 'workshop.fault.field.noChoices',
  'too-many-choices': 'workshop.fault.field.tooManyChoices',
  'option-of-other-type': 'workshop.fault.field.optionOfOtherType',
  'declared-twice': 'workshop.fault.field.declaredTwice',
  'never-used': 'workshop.fault.field.neverUsed',
} as const satisfies Record<FieldProblem, string>;

export function faultWords({ kind, near, problem }: TemplateFault): string {
  switch (kind) {
    case 'bad-field':
      return i18n.t(problem ? fieldKeys[problem] : faultKeys.syntax, { near });
    case 'too-long':
    case 'too-deep':
    case 'too-slow':
      return i18n.t(wholeKeys[kind]);
    default:
      return i18n.t(faultKeys[kind], { near });
  }
}

/** The sentence on the button that puts it right; undefined where only the seller can. */
export function fixWords({ fix, length }: TemplateFault): string | undefined {
  if (fix === undefined || length === undefined) return undefined;
  return i18n.t('workshop.fault.use', { fix });
}
