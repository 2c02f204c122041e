/** The words and options behind a kind: `--name value` or `--name=value`, anywhere between the words. */
import { UsageError } from './usage-error';

export interface InspectArguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

export function readArguments(given: readonly string[]): InspectArguments {
  const words: string[] = [];
  const options = new Map<string, string>();
  const left = [...given];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', ...inline] = word.slice(2).split('=');
    const value = inline.length > 0 ? inline.join('=') : left.shift();
    if (value === undefined) throw new UsageError(`Option --${name} needs a value.`);
    options.set(name, value);
  }
  return { words, options };
}

/** Refuses options that a kind does not know. */
export function requireKnownOptions({ options }: InspectArguments, known: readonly string[]): void {
  for (const name of options.keys()) {
    if (!known.includes(name)) throw new UsageError(`Unknown option --${name}.`);
  }
}
