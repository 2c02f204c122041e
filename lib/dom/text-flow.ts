/** Joins pieces of text as CSS lays them out: white space folded, line ends where blocks and `<br>` make them. */

/** Text in which folding would change something, or nothing is left of. */
const foldable = /[\t\n\r\f]| {2}|^ | $|^$/;

/** A text of at most `maxLength` characters; once it is full, nothing more is taken. */
export class TextFlow {
  readonly #parts: string[] = [];
  #length = 0;
  #lastCharacter = '';
  #isLineEndWanted = false;
  #isSpaceWanted = false;

  constructor(private readonly maxLength: number) {}

  get isFull(): boolean {
    return this.#length >= this.maxLength;
  }

  /** Text whose runs of white space count as one space. The no-break space is not white space to CSS. */
  addFolded(text: string): void {
    if (!foldable.test(text)) {
      this.#append(text);
      return;
    }
    const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (folded.startsWith(' ')) this.#isSpaceWanted = true;
    const words = folded.replace(/^ | $/g, '');
    if (words !== '') this.#append(words);
    if (words !== '' && folded.endsWith(' ')) this.#isSpaceWanted = true;
  }

  /** Text whose line ends count and whose other white space does not. */
  addLines(text: string): void {
    const [first = '', ...rest] = text.split(/\r\n?|\n/);
    this.addFolded(first);
    for (const line of rest) {
      this.breakLine();
      this.addFolded(line);
    }
  }

  /** Text whose white space counts. */
  addKept(text: string): void {
    if (text !== '') this.#append(text.replace(/\r\n?/g, '\n'));
  }

  /** The edge of a block: a new line begins, but edges that meet make only one. */
  endBlock(): void {
    this.#isLineEndWanted = true;
    this.#isSpaceWanted = false;
  }

  /** A `<br>`: each one counts. */
  breakLine(): void {
    this.#startWantedLine();
    this.#isSpaceWanted = false;
    this.#push('\n');
  }

  /** The edge between two cells of a row: a tab, as copying a table gives. */
  startCell(): void {
    this.#isSpaceWanted = false;
    if (!this.#isLineEndWanted && !this.#isAtLineStart) this.#push('\t');
  }

  toString(): string {
    return this.#parts.join('').slice(0, this.maxLength).trim();
  }

  #append(text: string): void {
    this.#startWantedLine();
    if (this.#isSpaceWanted && !this.#isAfterWhiteSpace) this.#push(' ');
    this.#isSpaceWanted = false;
    this.#push(text.slice(0, this.maxLength));
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#lastCharacter = text.slice(-1);
  }

  #startWantedLine(): void {
    if (this.#isLineEndWanted && !this.#isAtLineStart) this.#push('\n');
    this.#isLineEndWanted = false;
  }

  get #isAtLineStart(): boolean {
    return this.#lastCharacter === '' || this.#lastCharacter === '\n';
  }

  get #isAfterWhiteSpace(): boolean {
    return this.#isAtLineStart || this.#lastCharacter === ' ' || this.#lastCharacter === '\t';
  }
}
