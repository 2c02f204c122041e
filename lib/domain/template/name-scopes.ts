/** Which names mean something at a place in a template: listed variables, fill-in fields, and the names the template gives. */
import type { PathToken } from './expression-tokens';
import { nearestVariable } from './nearest-variable';
import { isFieldName } from './template-field';
import { findVariable, templateVariables } from './variables';

export type PathReading =
  | { readonly kind: 'variable' | 'own' }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined };

/** A name given by `assign` or `for`, and the first value it is made of. */
export interface BoundName {
  readonly name: string;
  readonly from: PathToken | undefined;
}

export const fieldGroup = 'ask';
const loopMembers: ReadonlySet<unknown> = new Set(['index', 'index0', 'rindex', 'rindex0', 'first', 'last', 'length']);
const words = ['and', 'or', 'not', 'contains', 'true', 'false', 'nil', 'null', 'empty', 'blank', 'forloop', fieldGroup];
const reserved: ReadonlySet<string> = new Set([
  ...words,
  ...templateVariables.map(({ name }) => name.split('.')[0] ?? ''),
]);

/** Names that a template cannot give: its own would hide what everybody takes them for. */
export function isReservedName(name: string): boolean {
  return reserved.has(name);
}

export class NameScopes {
  readonly #origins = new Map<string, string>();
  readonly #kept = new Set<string>();
  readonly #blocks: Set<string>[] = [];

  enter(): void {
    this.#blocks.push(new Set(['forloop']));
  }

  leave(): void {
    this.#blocks.pop();
  }

  /** @param reach up to the end of the loop, or for the rest of the template */
  bind({ name, from }: BoundName, reach: 'block' | 'rest'): void {
    const scope = reach === 'block' ? this.#blocks.at(-1) : this.#kept;
    scope?.add(name);
    const origin = from && this.originOf(from);
    if (origin !== undefined && !this.#origins.has(name)) this.#origins.set(name, origin);
  }

  /** The listed variable, or the field as `ask.name`, that a value is made of; undefined if it is of none. */
  originOf({ segments }: PathToken): string | undefined {
    const [root, member] = segments;
    if (root === fieldGroup) return `${fieldGroup}.${member}`;
    const own = typeof root === 'string' ? this.#origins.get(root) : undefined;
    return own ?? listedName(segments);
  }

  read({ segments }: PathToken): PathReading {
    const [root, ...members] = segments;
    if (typeof root === 'string' && this.#isOwn(root)) return this.#readOwn(root, members);
    if (root === fieldGroup) return this.#readField(members);
    return listedName(segments) === undefined ? this.#unknown(segments) : { kind: 'variable' };
  }

  #isOwn(name: string): boolean {
    return this.#kept.has(name) || this.#blocks.some((block) => block.has(name));
  }

  #readOwn(root: string, members: PathToken['segments']): PathReading {
    const isKnown =
      root === 'forloop'
        ? members.length === 1 && loopMembers.has(members[0])
        : members.length === 0 || (members.length === 1 && isMemberOfAny(members[0]));
    return isKnown ? { kind: 'own' } : { kind: 'unknown', nearest: undefined };
  }

  #readField(members: PathToken['segments']): PathReading {
    const [name] = members;
    const isField = members.length === 1 && typeof name === 'string' && isFieldName(name);
    return isField ? { kind: 'field', name } : { kind: 'unknown', nearest: undefined };
  }

  #unknown(segments: PathToken['segments']): PathReading {
    const own = [...this.#kept, ...this.#blocks.flatMap((block) => [...block])];
    return { kind: 'unknown', nearest: nearestVariable(segments.join('.'), own) };
  }
}

function isMemberOfAny(member: string | number | undefined): boolean {
  return typeof member !== 'string' || member === 'size' || member === 'first' || member === 'last';
}

/** The declared variable that is meant: itself, the length of a text or list, or one member of a list. */
export function listedName(segments: PathToken['segments']): string | undefined {
  if (segments.every((segment) => typeof segment === 'string')) {
    const whole = findVariable(segments.join('.'));
    if (whole) return whole.name;
  }
  const owner = findVariable(segments.slice(0, -1).join('.'));
  const member = segments.at(-1);
  if (member === 'size') return owner?.type === 'list' || owner?.type === 'text' ? owner.name : undefined;
  return owner?.type === 'list' && isMemberOfAny(member) ? owner.name : undefined;
}
