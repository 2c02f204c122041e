/**
 * The replies that fit a conversation, best first. Nothing is offered that presupposes another situation than the known
 * one; where too little is known, the ranking says that it is not sure.
 */
import type { Template } from '../template/template';
import { chooseVariant } from './choose-variant';
import type { FoundIntent } from './found-intent';
import { createReplyContext, type ReplyContext, type ReplyFactsInput } from './reply-context';
import { type Candidate, scoreTemplate, type Tone, toneOf } from './score-template';
import { suggestCandidate } from './suggest-template';
import type { Ranking, Suggestion } from './suggestion';
import { candidates, type TemplateIndex } from './template-index';

export interface RankingInput extends ReplyFactsInput {
  /** What the buyer wants, best first; from `lib/intent`. */
  readonly intents: readonly FoundIntent[];
  readonly index: TemplateIndex;
  /** How often the seller inserted each template. */
  readonly timesUsed?: ReadonlyMap<string, number> | undefined;
  /** What this seller prefers here, by template: above 0 rather, below 0 rather not. */
  readonly habits?: ReadonlyMap<string, number> | undefined;
  /** Probability that the buyer is angry. */
  readonly angry?: number | undefined;
  /** A person should look at it: no reply is shown as the answer. */
  readonly needsPerson?: boolean | undefined;
  /** Ids of templates that the seller does not want here. */
  readonly leftOut?: ReadonlySet<string> | undefined;
  /** Most suggestions to return. */
  readonly limit: number;
}

/** A message that says nothing known is asked back about. */
const unclear: FoundIntent = { intent: 'other', score: 0.2 };
/** Only the best few are rendered; among these, unresolved variables count. */
const renderedPerSuggestion = 3;
const pointsPerUnresolved = -1.5;
const worstUnresolved = -3;
/** So many intents of a message are looked at first, each at least this part as likely as the best. */
const mostLikely = 4;
const likelyShare = 0.08;
/** What the best must have, and be ahead by, to be shown as the answer. */
const sureLead = 1.5;
const sureIntentScore = 0.6;

export function rankSuggestions(input: RankingInput): Ranking {
  const context = createReplyContext(input);
  const intents = input.intents.length > 0 ? input.intents : [unclear];
  const tone = toneOf(intents, input.angry);
  const best = bestCandidates({ ...input, intents, tone }, context);
  const faulty: Ranking['faulty'][number][] = [];
  const suggestions: Suggestion[] = [];
  for (const { candidate, score } of best) {
    const outcome = suggestCandidate(candidate, context, score, {
      timesUsed: timesUsed(input, candidate.template),
      habit: input.habits?.get(candidate.template.id),
      tellsCost: tone.isTrouble,
    });
    if (outcome.ok) suggestions.push(withUnresolved(outcome.suggestion));
    else faulty.push({ template: candidate.template, faults: outcome.faults });
  }
  const ranked = suggestions.toSorted((a, b) => b.score - a.score);
  return {
    suggestions: ranked.slice(0, input.limit),
    isSure: !input.needsPerson && isSure(ranked, intents, tone),
    faulty,
  };
}

interface TonedInput extends RankingInput {
  readonly tone: Tone;
}

interface ScoredCandidate {
  readonly candidate: Candidate;
  readonly score: number;
}

/** By the likely intents alone, where these have enough replies: what is hardly meant answers nothing better. */
function bestCandidates(input: TonedInput, context: ReplyContext): ScoredCandidate[] {
  const { intents } = input;
  const least = (intents[0]?.score ?? 0) * likelyShare;
  const likely = intents.slice(0, mostLikely).filter(({ score }) => score >= least);
  const best = bestOf(input, context, likely);
  return best.length >= input.limit || likely.length === intents.length ? best : bestOf(input, context, intents);
}

/** The best by what is known without rendering. Equal ones stay in the order of the templates. */
function bestOf(input: TonedInput, context: ReplyContext, intents: readonly FoundIntent[]): ScoredCandidate[] {
  const wanted = intents.map(({ intent }) => intent);
  const best: ScoredCandidate[] = [];
  const most = input.limit * renderedPerSuggestion;
  for (const template of candidates(input.index, wanted)) {
    if (input.leftOut?.has(template.id)) continue;
    const chosen = chooseVariant(template, context.language);
    if (!chosen) continue;
    const candidate = { template, chosen, found: bestFound(template, input.intents) };
    const score = scoreTemplate(candidate, context, {
      tone: input.tone,
      timesUsed: timesUsed(input, template),
      habit: input.habits?.get(template.id),
    });
    if (score !== undefined) keepBest(best, { candidate, score }, most);
  }
  return best;
}

function keepBest(best: ScoredCandidate[], entry: ScoredCandidate, most: number): void {
  const last = best.at(-1);
  if (best.length >= most && last && last.score >= entry.score) return;
  const position = best.findIndex((other) => other.score < entry.score);
  best.splice(position < 0 ? best.length : position, 0, entry);
  if (best.length > most) best.pop();
}

/** The strongest intent that the template answers; intents come best first. */
function bestFound(template: Template, intents: readonly FoundIntent[]): FoundIntent | undefined {
  return intents.find(({ intent }) => template.intents.includes(intent));
}

function timesUsed(input: RankingInput, template: Template): number {
  return input.timesUsed?.get(template.id) ?? 0;
}

function withUnresolved(suggestion: Suggestion): Suggestion {
  const penalty = Math.max(worstUnresolved, unresolvedFacts(suggestion).length * pointsPerUnresolved);
  return { ...suggestion, score: suggestion.score + penalty };
}

/** The signature is the same in every reply: it decides nothing between them. */
function unresolvedFacts({ rendered }: Suggestion): readonly string[] {
  return rendered.unresolved.filter((variable) => variable !== 'seller.signature');
}

function isSure([first, second]: readonly Suggestion[], intents: readonly FoundIntent[], tone: Tone): boolean {
  if (!first || tone.isAngry || tone.isLegal || tone.isComplaint) return false;
  const strongest = intents[0]?.score ?? 0;
  const isInOtherLanguage = first.reasons.some((reason) => reason.kind === 'other-language');
  if (isInOtherLanguage || strongest < sureIntentScore || unresolvedFacts(first).length > 0) return false;
  return !second || first.score - second.score >= sureLead;
}
