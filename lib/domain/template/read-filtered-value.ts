/**
 * The grammar of what stands in a placeholder: a value, operators, filters. Finds every variable and filter that is
 * named and everything that cannot be read, and goes on behind each.
 */
import type { ExpressionToken, PathToken } from './expression-tokens';
import type { FoundFault } from './found-fault';
import { nearestName } from './nearest-name';
import { findFilter, templateFilters } from './template-filters';

export interface ValueReading {
  /** Every value that is named, in order, those in brackets among them. */
  readonly paths: readonly PathToken[];
  readonly faults: readonly FoundFault[];
}

const wordOperators: ReadonlySet<string> = new Set(['and', 'or', 'contains']);
const signOperators: ReadonlySet<string> = new Set(['==', '!=', '>', '<', '>=', '<=']);
const literals: ReadonlySet<string> = new Set(['true', 'false', 'nil', 'null', 'empty', 'blank']);

/** @param end the offset behind the last token, where something missing is reported */
export function readFilteredValue(
  tokens: readonly ExpressionToken[],
  place: { start: number; end: number },
): ValueReading {
  return new ValueReader(tokens, place).read();
}

class ValueReader {
  readonly #paths: PathToken[] = [];
  readonly #faults: FoundFault[] = [];
  #at = 0;

  constructor(
    private readonly tokens: readonly ExpressionToken[],
    private readonly place: { readonly start: number; readonly end: number },
  ) {}

  read(): ValueReading {
    if (this.tokens.length === 0) this.#faults.push({ kind: 'syntax', start: this.place.start, end: this.place.end });
    else this.#readCondition();
    while (this.#at < this.tokens.length && this.#faults.every(({ kind }) => kind !== 'syntax')) this.#readFilter();
    return { paths: this.#paths, faults: this.#faults };
  }

  #readCondition(): void {
    this.#readOperand();
    while (this.#takeOperator()) this.#readOperand();
  }

  #takeOperator(): boolean {
    const token = this.tokens[this.#at];
    if (!isOperator(token)) return false;
    this.#at += 1;
    return true;
  }

  #readOperand(): void {
    while (isWord(this.tokens[this.#at], 'not')) this.#at += 1;
    const token = this.tokens[this.#at];
    if (isSign(token, '(')) this.#readRange();
    else this.#readSimple();
  }

  #readSimple(): void {
    const token = this.tokens[this.#at];
    if (!token || token.kind === 'sign' || token.kind === 'bad' || isOperator(token)) {
      this.#refuse();
      return;
    }
    this.#at += 1;
    if (token.kind === 'path') this.#notePath(token);
  }

  #notePath(token: PathToken): void {
    const [only] = token.segments;
    if (token.segments.length === 1 && typeof only === 'string' && literals.has(only)) return;
    this.#paths.push(token);
    for (const inner of token.inner) if (inner.kind === 'path') this.#notePath(inner);
  }

  #readRange(): void {
    this.#at += 1;
    this.#readSimple();
    this.#takeSign('..');
    this.#readSimple();
    this.#takeSign(')');
  }

  #takeSign(sign: string): void {
    if (isSign(this.tokens[this.#at], sign)) this.#at += 1;
    else this.#refuse();
  }

  #readFilter(): void {
    this.#takeSign('|');
    const name = this.tokens[this.#at];
    if (name?.kind !== 'path' || name.segments.length !== 1) {
      this.#refuse();
      return;
    }
    this.#at += 1;
    this.#checkFilter(name, this.#readArguments());
  }

  #readArguments(): number {
    if (!isSign(this.tokens[this.#at], ':')) return 0;
    let count = 0;
    do {
      this.#at += 1;
      if (this.tokens[this.#at]?.kind === 'path' && isSign(this.tokens[this.#at + 1], ':')) this.#at += 2;
      this.#readOperand();
      count += 1;
    } while (isSign(this.tokens[this.#at], ','));
    return count;
  }

  #checkFilter(name: PathToken, count: number): void {
    const text = String(name.segments[0]);
    const filter = findFilter(text);
    const place = { start: name.start, end: name.end };
    if (!filter) {
      const fix = nearestName(text, filterNames);
      this.#faults.push({ kind: 'unknown-filter', ...place, ...(fix !== undefined && { fix }) });
    } else if (count < filter.values[0] || count > filter.values[1]) {
      this.#faults.push({ kind: 'filter-values', ...place });
    }
  }

  /** Says what cannot be read and gives up the rest: what follows would only be said to be wrong because of it. */
  #refuse(): void {
    const token = this.tokens[this.#at];
    if (this.#faults.every(({ kind }) => kind !== 'syntax')) {
      const fix = token?.kind === 'sign' && token.sign === '=' ? '==' : token?.kind === 'bad' ? token.fix : undefined;
      const { start, end } = token ?? this.place;
      const place = { start, end };
      this.#faults.push({ kind: 'syntax', ...place, ...(fix !== undefined && { fix }) });
    }
    this.#at = this.tokens.length;
  }
}

const filterNames: readonly string[] = templateFilters.map(({ name }) => name);

export function isSign(token: ExpressionToken | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.sign === sign;
}

export function isWord(token: ExpressionToken | undefined, word: string): boolean {
  return token?.kind === 'path' && token.segments.length === 1 && token.segments[0] === word;
}

function isOperator(token: ExpressionToken | undefined): boolean {
  if (token?.kind === 'sign') return signOperators.has(token.sign);
  const [word] = token?.kind === 'path' && token.segments.length === 1 ? token.segments : [];
  return typeof word === 'string' && wordOperators.has(word);
}
