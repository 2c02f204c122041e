/** One template made into a suggestion: in the right language, filled, with its reasons. Search results use it too. */

import { bodyOf } from '../template/body-of';
import { renderTemplate } from '../template/render-template';
import type { TemplateFault } from '../template/rendered-text';
import type { Template } from '../template/template';
import { chooseVariant } from './choose-variant';
import type { ReplyContext } from './reply-context';
import type { Candidate } from './score-template';
import type { Suggestion } from './suggestion';
import { type Support, suggestionReasons } from './suggestion-reasons';

export type SuggestOutcome =
  | { readonly ok: true; readonly suggestion: Suggestion }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/** @param score comparable within one ranking only */
export function suggestCandidate(
  candidate: Candidate,
  context: ReplyContext,
  score: number,
  support: Support = {},
): SuggestOutcome {
  const { template, chosen } = candidate;
  const body = bodyOf(chosen.variant, context.facts.conversation.marketplace);
  const outcome = renderTemplate(body, context.valuesIn(chosen.language), {
    findSnippet: context.findSnippetIn(chosen.language),
  });
  if (!outcome.ok) return outcome;
  return {
    ok: true,
    suggestion: {
      template,
      language: chosen.language,
      title: chosen.variant.title,
      rendered: outcome.rendered,
      reasons: suggestionReasons(candidate, context, support),
      score,
    },
  };
}

/** A template that the seller looked for themselves. Undefined if it has no variant at all. */
export function suggestTemplate(template: Template, context: ReplyContext): SuggestOutcome | undefined {
  const chosen = chooseVariant(template, context.language);
  return chosen && suggestCandidate({ template, chosen, found: undefined }, context, 0);
}
