/** Faults of fill-in fields that only the whole template shows. */
import type { FoundFault } from './found-fault';
import { nearestName } from './nearest-name';
import type { Mention } from './read-source';
import type { TemplateField } from './template-field';

export function checkFields(mentions: readonly Mention[]): readonly FoundFault[] {
  const declared = new Map<string, TemplateField>();
  const twice: FoundFault[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'declared') continue;
    const first = declared.get(mention.field.name);
    if (first && !isSame(first, mention.field)) twice.push(fieldFault('declared-twice', mention));
    else declared.set(mention.field.name, mention.field);
  }
  return mentions.some(({ kind }) => kind === 'included')
    ? twice
    : [...twice, ...neverUsed(mentions), ...mistyped(mentions, [...declared.keys()])];
}

/** Both are made by the same reader, with their properties in the same order. */
function isSame(a: TemplateField, b: TemplateField): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fieldFault(problem: 'declared-twice' | 'never-used', { start, end }: Mention): FoundFault {
  return { kind: 'bad-field', problem, start, end };
}

function neverUsed(mentions: readonly Mention[]): readonly FoundFault[] {
  const used = new Set(mentions.flatMap((mention) => (mention.kind === 'used' ? [mention.name] : [])));
  return mentions.flatMap((mention) =>
    mention.kind === 'declared' && !used.has(mention.field.name)
      ? [{ ...fieldFault('never-used', mention), fix: `{{ ask.${mention.field.name} }}` }]
      : [],
  );
}

/** A field needs no declaration, but one whose name is nearly a declared one was meant to be that. */
function mistyped(mentions: readonly Mention[], declared: readonly string[]): readonly FoundFault[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'used' || declared.includes(mention.name)) return [];
    const nearest = nearestName(mention.name, declared);
    if (nearest === undefined) return [];
    return [{ kind: 'unknown-variable' as const, start: mention.start, end: mention.end, fix: `ask.${nearest}` }];
  });
}
