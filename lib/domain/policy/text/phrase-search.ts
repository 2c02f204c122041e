/** One search of one draft. A phrase is tried only where its rarest word is near. */
import type { CompiledBooks, Need, Phrase, Slot } from './compile-books';
import type { Found } from './phrase-book';
import type { Alternative } from './phrases';
import { spellingsOf } from './spellings';
import type { Token } from './tokens';
import type { WordRole } from './word-roles';

interface FoundPhrase extends Found {
  readonly makes: number;
}

export class PhraseSearch {
  readonly found = new Map<string, FoundPhrase[]>();
  /** Elements that are there. */
  readonly words: number[] = [];
  private readonly tokenRoles: readonly WordRole[];
  /** First tokens of each element and concept that is there. */
  private readonly starts: (number[] | undefined)[];
  /** Of each concept that is there: its ends, by its first token. */
  private readonly ends = new Map<number, Map<number, number[]>>();

  constructor(
    private readonly tokens: readonly Token[],
    { roles, byRarest }: CompiledBooks,
    languages: ReadonlySet<string>,
  ) {
    this.starts = new Array<number[] | undefined>(byRarest.length).fill(undefined);
    this.tokenRoles = tokens.map(({ word }) => roles.roleOf(word));
    this.tokenRoles.forEach(({ byLanguage }, at) => {
      for (const [language, ids] of byLanguage)
        if (languages.has(language)) for (const id of ids) this.addStart(id, at);
    });
  }

  private addStart(id: number, at: number): void {
    const starts = this.starts[id];
    if (starts) starts.push(at);
    else {
      this.starts[id] = [at];
      this.words.push(id);
    }
  }

  search(phrase: Phrase): void {
    const [first] = phrase.slots;
    const starts = first && this.starts[first.id];
    if (!starts) return;
    const rarest = this.rarestNeed(phrase);
    if (!rarest) return;
    const places = rarest.isConcept ? undefined : this.starts[rarest.id];
    const isFirst = rarest.id === first.id;
    for (const at of starts) {
      if (!isFirst && places && !hasBetween(places, at, at + rarest.reach)) continue;
      const end = this.match(phrase, 0, at);
      if (end !== undefined) this.add(phrase, at, end);
    }
  }

  /** The word that stands in the fewest places; undefined if something is not there at all. */
  private rarestNeed({ needs }: Phrase): Need | undefined {
    let rarest: Need | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const need of needs) {
      const count = this.starts[need.id]?.length ?? 0;
      if (count === 0) return undefined;
      if (rarest && (need.isConcept || count >= fewest)) continue;
      rarest = need;
      fewest = need.isConcept ? fewest : count;
    }
    return rarest;
  }

  /** Drops what `name!` overlaps. */
  takeAway(name: string): void {
    const innocent = this.found.get(`${name}!`);
    const found = this.found.get(name);
    if (!innocent || !found) return;
    const covered = new Set(innocent.flatMap(({ from, to }) => range(from, to)));
    const kept = found.filter(({ from, to }) => !range(from, to).some((at) => covered.has(at)));
    this.found.set(name, []);
    for (const { makes } of found) {
      this.ends.delete(makes);
      this.starts[makes] = undefined;
    }
    for (const { from, to, language, makes } of kept) this.add({ name, language, makes }, from, to);
  }

  private add({ name, language, makes }: Pick<Phrase, 'name' | 'language' | 'makes'>, from: number, to: number): void {
    const byStart = this.ends.get(makes) ?? new Map<number, number[]>();
    this.ends.set(makes, byStart);
    const ends = byStart.get(from);
    if (ends?.includes(to)) return;
    if (ends) ends.push(to);
    else {
      byStart.set(from, [to]);
      this.addStart(makes, from);
    }
    const found = this.found.get(name);
    if (found) found.push({ from, to, language, makes });
    else this.found.set(name, [{ from, to, language, makes }]);
  }

  /** The token after the last one matched. */
  private match(phrase: Phrase, slot: number, at: number): number | undefined {
    const wanted = phrase.slots[slot];
    if (wanted === undefined) return at;
    if (wanted.kind === 'gap') return this.matchAfterGap(phrase, slot, at, wanted);
    const goesOn = slot === 0 || phrase.slots[slot - 1]?.kind === 'gap' || this.isSameSentence(at - 1, at);
    const whole = goesOn ? this.matchHere(phrase, slot, at, wanted) : undefined;
    return whole === undefined && wanted.isOptional ? this.match(phrase, slot + 1, at) : whole;
  }

  private matchHere(phrase: Phrase, slot: number, at: number, wanted: Exclude<Slot, { kind: 'gap' }>) {
    if (wanted.kind === 'concept') return this.matchAfter(phrase, slot, this.ends.get(wanted.id)?.get(at));
    const role = this.tokenRoles[at];
    if (!role) return undefined;
    const whole = role.fills.has(wanted.id) ? this.match(phrase, slot + 1, at + 1) : undefined;
    if (whole !== undefined) return whole;
    const begun = role.begins.get(wanted.id);
    return begun && this.matchAfter(phrase, slot, this.endsOfRows(begun, at));
  }

  private matchAfter(phrase: Phrase, slot: number, ends: readonly number[] | undefined): number | undefined {
    for (const end of ends ?? []) {
      const whole = this.match(phrase, slot + 1, end);
      if (whole !== undefined) return whole;
    }
    return undefined;
  }

  private matchAfterGap(phrase: Phrase, slot: number, at: number, gap: Extract<Slot, { kind: 'gap' }>) {
    if (slot > phrase.lastNeeded) return at;
    let crossings = 0;
    for (let skipped = 0; skipped <= gap.most && at + skipped < this.tokens.length; skipped += 1) {
      if (!this.isSameSentence(at + skipped - 1, at + skipped)) crossings += 1;
      if (crossings > (gap.crosses ? 1 : 0)) return undefined;
      const end = this.match(phrase, slot + 1, at + skipped);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  private isSameSentence(one: number, other: number): boolean {
    return this.tokens[one]?.sentence === this.tokens[other]?.sentence;
  }

  private endsOfRows(rows: readonly Alternative[], at: number): readonly number[] {
    return rows.filter((row) => this.standsAt(row, at)).map(({ words }) => at + words.length);
  }

  private standsAt({ words, isStem }: Alternative, at: number): boolean {
    return words.every((word, index) => {
      const token = this.tokens[at + index];
      return token && this.isSameSentence(at, at + index) && fits(token, word, isStem && index === words.length - 1);
    });
  }
}

function fits({ word }: Token, wanted: string, isStem: boolean): boolean {
  return [word, ...spellingsOf(word)].some((written) => (isStem ? written.startsWith(wanted) : written === wanted));
}

/** Whether one of the places, in order, lies from `first` to `last`. */
function hasBetween(places: readonly number[], first: number, last: number): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? Number.POSITIVE_INFINITY) <= last;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
