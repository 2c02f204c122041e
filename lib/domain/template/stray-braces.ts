/** Braces in plain text that were surely meant for a placeholder. */
import type { FoundFault } from './found-fault';
import type { SourcePiece } from './scan-source';
import { findVariable } from './variables';

const suspicious = /\}\}|%\}|\{\s?([a-z_]{2,20}(?:\.[a-z_]{2,30})?)\s?\}/g;

/** Ends without a beginning, and known variables in single braces. */
export function strayBraces(source: string, { start, end }: SourcePiece): readonly FoundFault[] {
  return [...source.slice(start, end).matchAll(suspicious)].flatMap(({ 0: found, 1: name, index }) => {
    if (name !== undefined && !findVariable(name)) return [];
    const place = { kind: 'stray-braces', start: start + index, end: start + index + found.length } as const;
    return [name === undefined ? place : { ...place, fix: `{{ ${name} }}` }];
  });
}
