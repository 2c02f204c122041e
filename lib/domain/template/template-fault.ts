/** What can be wrong with a template, as facts from which the interface makes a sentence. */

export const faultKinds = [
  'syntax',
  'unclosed-braces',
  'stray-braces',
  'unknown-tag',
  'unclosed-tag',
  'stray-tag',
  'unknown-variable',
  'unknown-filter',
  'filter-values',
  'reserved-name',
  'bad-field',
  'unknown-snippet',
  'ambiguous-snippet',
  'snippet-without-language',
  'snippet-cycle',
  'snippet-depth',
  'snippet-fault',
  'too-long',
  'too-deep',
  'too-slow',
] as const;

/**
 * `syntax`: cannot be read. `unclosed-braces`: `{{` or `{%` without its end. `stray-braces`: braces that open or close
 * nothing. `unclosed-tag`: e.g. `if` without `endif`, which is the fix. `stray-tag`: e.g. `endif` or `else` out of place.
 * `filter-values`: a filter with too few or too many values behind its colon. `reserved-name`: a name given by `assign` or
 * `for` that belongs to Replydock's own variables. `ambiguous-snippet`: several templates have that shortcut. `snippet-fault`: the included template has faults of its
 * own. `too-long`: the source, the text or one placeholder. `too-slow`: takes more steps than any reply needs.
 */
export type FaultKind = (typeof faultKinds)[number];

export const fieldProblems = [
  'no-name',
  'bad-name',
  'unknown-option',
  'unknown-type',
  'bad-number',
  'bad-date',
  'bad-default',
  'min-above-max',
  'no-choices',
  'too-many-choices',
  'option-of-other-type',
  'declared-twice',
  'never-used',
] as const;

/**
 * `option-of-other-type`: e.g. `min` of a text. `bad-default`: the default is no answer that the field allows.
 * `declared-twice`: two tags say different things of one field. `never-used`: its value is written nowhere, so that
 * the seller would be asked in vain; the fix is the placeholder.
 */
export type FieldProblem = (typeof fieldProblems)[number];

export interface TemplateFault {
  readonly kind: FaultKind;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Where it begins in the source, UTF-16 units; 0 where the whole is meant. */
  readonly offset: number;
  /** How much of the source is meant; absent where the whole is. */
  readonly length?: number;
  /** What stands there, e.g. the variable's name; shortened. */
  readonly near: string;
  /** What would put it right, e.g. the nearest known name in place of `near`, or the missing end tag `{% endif %}`. */
  readonly fix?: string;
  /** What is wrong with a fill-in field. */
  readonly problem?: FieldProblem;
  /** Shortcuts of the snippets that lead to the fault, outermost first; line and column are then those of the outer `render`. */
  readonly snippets?: readonly string[];
}
