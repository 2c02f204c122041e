/** A row as cells, or why it has none. */
export type RowFault = 'too-long-row' | 'broken-quotes';

/** Cells in order; empty text beyond the last. */
export interface RowText {
  readonly count: number;
  cell(place: number): string;
}

export type RawRow = RowText | RowFault;

/** Characters; the longest honest rows carry a buyer's note or a customised design and stay far below. */
export const longestRow = 262_144;

export interface RowSplitter {
  /** The rows that are whole after this piece of text. */
  push(text: string): readonly RawRow[];
  /** The row that had no end, if the text ended in one. */
  end(): readonly RawRow[];
}

export function cellsOf(row: RowText): string[] {
  return Array.from({ length: row.count }, (_, place) => row.cell(place));
}

/** Whether nothing stands in the cells from this one on. */
export function isEmptyFrom(row: RowText, place: number): boolean {
  for (let index = place; index < row.count; index += 1) if (row.cell(index).trim() !== '') return false;
  return true;
}

/** Cells that a parser has made already. */
export class ListedCells implements RowText {
  readonly count: number;
  readonly #cells: readonly string[];

  constructor(cells: readonly string[]) {
    this.#cells = cells;
    this.count = cells.length;
  }

  cell(place: number): string {
    return this.#cells[place] ?? '';
  }
}

/** Where the cells of the line in hand end: one list for all lines, because a list for each is most of the work. */
export interface CellEnds {
  readonly ends: number[];
  count: number;
  line: LineCells | undefined;
}

/** A line whose cells are cut out only when they are asked for: most columns of a report never are. */
export class LineCells implements RowText {
  readonly #line: string;
  readonly #delimiter: string;
  readonly #shared: CellEnds;

  constructor(line: string, delimiter: string, shared: CellEnds) {
    this.#line = line;
    this.#delimiter = delimiter;
    this.#shared = shared;
  }

  get count(): number {
    if (this.#shared.line !== this) this.#cut();
    return this.#shared.count;
  }

  cell(place: number): string {
    if (this.#shared.line !== this) this.#cut();
    const { ends, count } = this.#shared;
    if (place < 0 || place >= count) return '';
    const start = place === 0 ? 0 : (ends[place - 1] ?? 0) + 1;
    const end = ends[place] ?? start;
    return start === end ? '' : this.#line.slice(start, end);
  }

  #cut(): void {
    const { ends } = this.#shared;
    let count = 0;
    for (let at = this.#line.indexOf(this.#delimiter); at >= 0; at = this.#line.indexOf(this.#delimiter, at + 1)) {
      ends[count] = at;
      count += 1;
    }
    ends[count] = this.#line.length;
    this.#shared.count = count + 1;
    this.#shared.line = this;
  }
}
