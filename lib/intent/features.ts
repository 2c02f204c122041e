/**
 * What the intent model sees of a message: words, pairs of words and pieces of words, each hashed together with the
 * language, and signs of mood. Training and product use this same code.
 */
import { findCues } from './find-cues';
import { continueHash, hashSeed, toBucket } from './hash-text';
import { messageTokens, readPart, type Token } from './message-tokens';

/** Sparse: `values[i]` belongs to the feature `ids[i]`; ids are distinct. */
export interface Features {
  readonly ids: Uint32Array;
  readonly values: Float32Array;
}

/** Ids are below 2 to this. */
export const featureBits = 22;

const weights = { word: 1, pair: 0.8, skip: 0.5, piece: 0.45, free: 0.5, mood: 0.7, cue: 0.8 };

/** @param language BCP 47 primary subtag of the text's language, as far as it is known */
export function featuresOf(text: string, language: string | undefined): Features {
  const found = new Map<number, number>();
  const tokens = messageTokens(text, language);
  const lang = language ?? 'und';
  addWords(found, tokens, lang);
  addPieces(found, tokens, lang);
  addMood(found, text, tokens);
  addCues(found, tokens, lang);
  return normalised(found);
}

function add(found: Map<number, number>, hash: number, value: number): void {
  const id = toBucket(hash, featureBits);
  const known = found.get(id);
  if (known === undefined || known < value) found.set(id, value);
}

function addWords(found: Map<number, number>, tokens: readonly Token[], language: string): void {
  const wordSeed = hashSeed(`w:${language}:`);
  const pairSeed = hashSeed(`p:${language}:`);
  const skipSeed = hashSeed(`s:${language}:`);
  const freeSeed = hashSeed('f:');
  const texts = tokens.filter(({ kind }) => kind !== 'mark').map(({ text }) => text);
  for (const [index, text] of texts.entries()) {
    const next = texts[index + 1];
    const afterNext = texts[index + 2];
    const own = continueHash(wordSeed, text, 0, text.length);
    add(found, own, weights.word);
    add(found, continueHash(freeSeed, text, 0, text.length), weights.free);
    const pair = `${text} ${next ?? '.'}`;
    add(found, continueHash(pairSeed, pair, 0, pair.length), weights.pair);
    if (index === 0) {
      const first = `^ ${text}`;
      add(found, continueHash(pairSeed, first, 0, first.length), weights.pair);
    }
    if (afterNext !== undefined) {
      const skip = `${text} ${afterNext}`;
      add(found, continueHash(skipSeed, skip, 0, skip.length), weights.skip);
    }
  }
}

const pieceLengths = [3, 4, 5];

function addPieces(found: Map<number, number>, tokens: readonly Token[], language: string): void {
  const pieceSeed = hashSeed(`c:${language}:`);
  const freeSeed = hashSeed('g:');
  for (const run of runsOf(tokens)) {
    const isSigns = run.isSigns;
    for (const length of isSigns ? [2, 3, 4] : pieceLengths) {
      for (let start = 0; start + length <= run.text.length; start += 1) {
        add(found, continueHash(pieceSeed, run.text, start, start + length), isSigns ? weights.pair : weights.piece);
        if (length === 5) add(found, continueHash(freeSeed, run.text, start, start + length), weights.piece * 0.7);
      }
    }
  }
}

interface Run {
  readonly text: string;
  readonly isSigns: boolean;
}

/** Each word with its borders; signs that stand together as one run, across words. */
function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let signs = '';
  for (const { kind, text } of tokens) {
    if (kind === 'sign') {
      signs += text;
      continue;
    }
    if (signs !== '') runs.push({ text: `_${signs}_`, isSigns: true });
    signs = '';
    if (kind === 'word') runs.push({ text: `_${text}_`, isSigns: false });
  }
  if (signs !== '') runs.push({ text: `_${signs}_`, isSigns: true });
  return runs;
}

function addMood(found: Map<number, number>, text: string, tokens: readonly Token[]): void {
  const seed = hashSeed('m:');
  const note = (name: string) => add(found, continueHash(seed, name, 0, name.length), weights.mood);
  const marks = tokens.filter(({ kind }) => kind === 'mark');
  for (const { text: mark } of marks) note(mark);
  if (marks.length === 0) note('no mark');
  const exclamations = marks.filter(({ text: mark }) => mark.includes('!')).length;
  if (exclamations > 1) note('exclamations');
  if (exclamations > 3) note('many exclamations');
  const loud = (readPart(text).match(/\b\p{Lu}{3,}\b/gu) ?? []).length;
  if (loud > 0) note(loud > 3 ? 'loud' : 'raised');
  const size = tokens.length;
  note(size <= 2 ? 'tiny' : size <= 6 ? 'short' : size <= 18 ? 'sentence' : size <= 45 ? 'some' : 'long');
}

/** The same features in every language, so that what one language teaches holds in the others. */
function addCues(found: Map<number, number>, tokens: readonly Token[], language: string): void {
  const seed = hashSeed('q:');
  const note = (name: string) => add(found, continueHash(seed, name, 0, name.length), weights.cue);
  const cues = findCues(tokens, language);
  for (const [kind, count] of cues) {
    note(kind);
    if (count > 1) note(`${kind} again`);
    if (count > 3) note(`${kind} often`);
  }
  if (cues.size === 0) note('none');
}

function normalised(found: ReadonlyMap<number, number>): Features {
  const ids = Uint32Array.from(found.keys());
  const values = Float32Array.from(found.values());
  let sum = 0;
  for (const value of values) sum += value * value;
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  return { ids, values: values.map((value) => value * scale) };
}
