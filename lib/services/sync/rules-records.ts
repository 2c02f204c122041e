/** What a team decided about the message rules as a shared record and back: rule by rule, word by word. */
import * as z from 'zod/mini';
import { type OwnWord, type RuleChoices, ruleChoicesSchema } from '@/lib/domain/policy/rule-choices';
import type { Json, SharedRecord } from '@/lib/sync/shared-record';
import { entryOf, entryPath, entryValues, placeIn, placesOf, readEntries, toJson, type Values } from './part-paths';

export const rulesId = 'rules';
const wordSchema = z.object({ at: z.number() });

export function toRulesRecord({ off, severities, ownWords }: RuleChoices, previous?: SharedRecord): SharedRecord {
  const strict = Object.entries(severities).map(([rule, severity]): [string, Json] => [
    entryPath('severity', rule),
    severity,
  ]);
  const values = {
    ...entryValues('off', off, previous?.values),
    ...Object.fromEntries(strict),
    ...wordValues(ownWords, previous?.values ?? {}),
  };
  return { id: rulesId, values, texts: {} };
}

/** A phrase that is there twice keeps both. */
function wordValues(words: readonly OwnWord[], previous: Values): Record<string, Json> {
  const counts = new Map<string, number>();
  const named = words.map((word) => {
    const count = counts.get(word.phrase) ?? 0;
    counts.set(word.phrase, count + 1);
    return { path: `${entryPath('word', word.phrase)}${count === 0 ? '' : `,${count}`}`, word };
  });
  const places = placesOf(
    named.map(({ path }) => path),
    (path) => wordPlace(previous[path]),
  );
  return Object.fromEntries(named.map(({ path, word }) => [path, toJson({ ...word, at: places.get(path) ?? 0 })]));
}

function wordPlace(value: Json | undefined): number | undefined {
  const word = wordSchema.safeParse(value);
  return word.success ? placeIn(word.data.at) : undefined;
}

/** What does not fit is left out. */
export function fromRulesRecord({ values }: SharedRecord): RuleChoices {
  const { off, severities, ownWords } = ruleChoicesSchema.shape;
  const strict = Object.entries(values).flatMap(([path, value]) => {
    const rule = entryOf('severity', path);
    return rule !== undefined && severities.safeParse({ [rule]: value }).success ? [[rule, value]] : [];
  });
  const words = Object.entries(values)
    .flatMap(([path, value]) => {
      const at = wordPlace(value);
      return path.startsWith('word.') && at !== undefined ? [{ path, at, value }] : [];
    })
    .toSorted((one, other) => one.at - other.at || (one.path < other.path ? -1 : 1))
    .flatMap(({ value }) => ownWords.safeParse([value]).data ?? []);
  return ruleChoicesSchema.parse({
    off: readEntries('off', values)
      .filter((rule) => off.safeParse([rule]).success)
      .slice(0, 200),
    severities: Object.fromEntries(strict),
    ownWords: words.slice(0, 500),
  });
}
