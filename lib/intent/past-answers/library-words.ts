/** The words of the seller's own library, folded: read in parts, because a library may hold ten thousand texts. */
import { foldedWords } from './name-spellings';

export class LibraryWords {
  readonly #seen = new Set<string>();
  readonly #words = new Set<string>();

  /** Each piece between spaces is looked at once, however often it stands there. */
  add(texts: readonly string[]): void {
    const fresh = new Set<string>();
    for (const text of texts) {
      for (const piece of text.split(/\s+/)) if (!this.#seen.has(piece)) fresh.add(piece);
    }
    for (const piece of fresh) this.#seen.add(piece);
    for (const word of foldedWords([...fresh])) this.#words.add(word);
  }

  words(): ReadonlySet<string> {
    return this.#words;
  }
}

interface LibraryPart {
  readonly version: number;
  readonly texts: readonly string[];
  /** Where the next part begins; undefined after the last one. */
  readonly next?: number;
}

interface Reading {
  readonly version: number;
  readonly library: LibraryWords;
  /** Where to go on; undefined once all is read. */
  next: number | undefined;
}

/** Keeps the words of the version that is wanted, and reads each part once. */
export class LibraryReader {
  readonly #readPart: (from: number) => Promise<LibraryPart>;
  #wanted = 0;
  #reading: Reading | undefined;

  constructor(readPart: (from: number) => Promise<LibraryPart>) {
    this.#readPart = readPart;
  }

  want(version: number): void {
    this.#wanted = version;
  }

  /** Of a library that changes meanwhile it is read from the beginning; where it is over, the next one goes on there. */
  async read(isOver: () => boolean): Promise<ReadonlySet<string>> {
    let reading = this.#reading?.version === this.#wanted ? this.#reading : this.#begin(this.#wanted);
    while (reading.next !== undefined && !isOver()) {
      const from: number = reading.next;
      const part = await this.#readPart(from);
      if (part.version !== reading.version) reading = this.#begin(part.version);
      // Somebody else who was overtaken meanwhile may have read the same part.
      else if (reading.next === from) take(reading, part);
    }
    return reading.library.words();
  }

  #begin(version: number): Reading {
    this.#wanted = version;
    this.#reading = { version, library: new LibraryWords(), next: 0 };
    return this.#reading;
  }
}

function take(reading: Reading, { texts, next }: LibraryPart): void {
  reading.library.add(texts);
  reading.next = next;
}
