/**
 * An answer made fit to be seen by whoever answers somebody else: what is surely a fact of its conversation becomes the
 * variable for it, whatever else may tell of the buyer becomes a gap. In doubt it is a gap.
 */
import { dateClaims } from './date-claims';
import { greetedClaims } from './greeted-claims';
import type { KnownWords } from './known-words';
import { greetedSpan } from './letter-greeting';
import { type SigningSeller, signatureSpan } from './letter-signature';
import { foldedNames, isSmall } from './name-spellings';
import type { PrivateFacts } from './private-facts';
import { type Claim, claimsOf, claimsOfPhrase, gapMark } from './span';
import { numberClaims, templateClaims, wordClaims } from './unknown-claims';

export interface MaskingFacts {
  readonly facts: PrivateFacts;
  readonly words: KnownWords;
  readonly seller: SigningSeller;
  /** BCP 47 primary subtag of the answer. */
  readonly language: string;
  /** BCP 47, in which the marketplace writes dates. */
  readonly locale: string;
  /** Zone of the marketplace. */
  readonly zone: string;
}

export interface MaskedAnswer {
  /** Liquid source. */
  readonly body: string;
  readonly gaps: number;
}

export function maskAnswer(answer: string, masking: MaskingFacts): MaskedAnswer {
  const { facts, seller } = masking;
  const signature = signatureSpan(answer, seller);
  const spot = greetedSpan(answer);
  const greeted = spot ? greetedClaims(answer, spot, masking) : [];
  const greetedNames = foldedNames(greeted.map(({ start, end }) => answer.slice(start, end)));
  const names = new Set([...facts.names, ...greetedNames]);
  const claims: readonly Claim[] = [
    ...(signature ? [{ ...signature, variable: 'seller.signature' } as const] : []),
    ...greeted,
    ...facts.texts.flatMap(({ text, variable }) => textClaims(answer, text, variable, masking)),
    ...claimsOf(answer, addresses),
    ...templateClaims(answer),
    ...dateClaims(answer, masking),
    ...numberClaims(answer, masking),
    ...claimsOf(answer, titledName),
    ...wordClaims(answer, { ...masking, facts: { ...facts, names } }),
  ];
  return write(answer, claims);
}

const addresses =
  /https?:\/\/\S+|www\.\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{2,}|(?<!\p{L})[\p{L}\p{N}-]{2,40}\.(?:com|de|co\.uk|fr|it|es|net|org|eu|nl|pl|se)(?!\p{L})(?:\/\S*)?/giu;

/** Who is called by a title is a person, also one that nobody has stored. */
const titledName =
  /(?<!\p{L})(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Fr|Hr|Mme|Mlle|Madame|Monsieur|Sig|Sig\.ra|Signora?|Dott|Sra?|Señora?|Dhr|Mevr|Mevrouw|Pani?|Pana|Panem)\.?\s(?:(?:Dr|Prof|von|van|de|der|den|del|di|zu)\.?\s){0,3}\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2}|(?:[\p{Script=Han}\p{Script=Katakana}ー々・]{1,8}|\p{Script=Hiragana}{2,4})(?<!お客|皆|各|貴|何|たく|神)(?:様|さん|さま(?!ざま)|殿|先生|女士|小姐)/gu;

const personalVocative = /^\s*[,!.:\n]/u;

/** Names that are words are told from them by their letters; a given name elsewhere is the variable where it calls somebody. */
function textClaims(
  answer: string,
  text: string,
  variable: Claim['variable'],
  { facts, words, language }: MaskingFacts,
): readonly Claim[] {
  const found = claimsOfPhrase(answer, text, variable);
  if (variable !== undefined) return found;
  return found.flatMap((claim) => {
    const written = answer.slice(claim.start, claim.end);
    if (isSmall(written) && !/\s/.test(written) && words.isCommon(written, language)) return [];
    const calls = personalVocative.test(answer.slice(claim.end)) || claim.end === answer.length;
    return [{ ...claim, variable: written === facts.firstName && calls ? ('buyer.first_name' as const) : undefined }];
  });
}

/** The first to claim a letter has it; what stands between two gaps and holds no word goes with them. */
function write(answer: string, claims: readonly Claim[]): MaskedAnswer {
  const owners: (Claim | undefined)[] = new Array(answer.length).fill(undefined);
  for (const claim of claims) {
    for (let at = claim.start; at < claim.end; at += 1) owners[at] ??= claim;
  }
  let body = '';
  for (let at = 0; at < answer.length; ) {
    const owner = owners[at];
    let end = at + 1;
    while (end < answer.length && isSamePlace(owners[end], owner)) end += 1;
    body += owner ? (owner.variable ? `{{ ${owner.variable} }}` : gapMark) : answer.slice(at, end);
    at = end;
  }
  const tidy = body
    .replace(/[(（]\s?\[…\]\s?[)）]/gu, gapMark)
    .replace(/\[…\](?:[\s,.\-–/#:&+€$£¥%]{0,4}\[…\])+/gu, gapMark)
    .replace(
      /[€$£¥]\s?\[…\]|\[…\](?:\s?(?:[€$£¥%°]|EUR|GBP|USD|PLN|CHF|SEK|DKK|euros?|pounds?|zł|kr)(?!\p{L}))/giu,
      gapMark,
    )
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { body: tidy, gaps: tidy.split(gapMark).length - 1 };
}

function isSamePlace(one: Claim | undefined, other: Claim | undefined): boolean {
  if (!one || !other) return one === other;
  return one === other || (one.variable === undefined && other.variable === undefined);
}
