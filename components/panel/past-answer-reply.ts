/** A past answer as a reply that is inserted like any other; what was left out of it is marked in the text. */
import type { ReplyContext } from '@/lib/domain/suggestion/reply-context';
import { suggestTemplate } from '@/lib/domain/suggestion/suggest-template';
import type { RenderedText, TextPart } from '@/lib/domain/template/rendered-text';
import type { Intent } from '@/lib/domain/template/template';
import { gapMark } from '@/lib/intent/past-answers/span';
import type { PastAnswerView, TemplateDraft } from '@/lib/protocol/past-answer-words';
import type { WrittenReply } from './written-reply';

const longestTitle = 48;

/** Its first words behind the greeting. */
export function titleOf({ body }: Pick<PastAnswerView, 'body'>): string {
  const lines = body
    .replace(/\{\{[^}]*\}\}|\[…\]/g, '…')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = asTitle(lines.find((line) => line.length > 30) ?? lines[0] ?? '');
  if (first.length <= longestTitle) return first;
  return `${first.slice(0, longestTitle).replace(/\s\S*$/, '')}…`;
}

/** What follows a greeting begins with a small letter. */
function asTitle(line: string): string {
  return line.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());
}

/** Undefined where it cannot be rendered. */
export function writePastAnswer(
  answer: PastAnswerView,
  context: ReplyContext,
  gapName: string,
): WrittenReply | undefined {
  const { id, language, body } = answer;
  const outcome = suggestTemplate(
    {
      id,
      tags: [],
      intents: [],
      situations: [],
      marketplaces: [],
      isStarter: false,
      variants: { [language]: { title: titleOf(answer), body } },
      updatedAt: 0,
    },
    context,
  );
  if (!outcome?.ok) return undefined;
  const suggestion = { ...outcome.suggestion, rendered: withGaps(outcome.suggestion.rendered, gapName) };
  return { suggestion, fields: [], typed: {} };
}

function withGaps(rendered: RenderedText, gapName: string): RenderedText {
  const parts = rendered.parts.flatMap((part) => (part.kind === 'plain' ? splitGaps(part.text, gapName) : [part]));
  const hasGaps = rendered.text.includes(gapMark);
  return { ...rendered, parts, unresolved: hasGaps ? [...rendered.unresolved, gapName] : rendered.unresolved };
}

function splitGaps(text: string, gapName: string): readonly TextPart[] {
  return text
    .split(/(\[…\])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === gapMark ? { kind: 'unresolved', text: piece, variable: gapName } : { kind: 'plain', text: piece },
    );
}

const sureIntent = 0.6;

/** What the workshop begins with. */
export function draftOf(
  answer: PastAnswerView,
  intents: readonly { readonly intent: Intent; readonly score: number }[],
): TemplateDraft {
  const [best] = intents;
  const isSure = best !== undefined && best.score >= sureIntent && best.intent !== 'other';
  return { language: answer.language, title: titleOf(answer), body: answer.body, intents: isSure ? [best.intent] : [] };
}
