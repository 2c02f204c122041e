/**
 * What a file would change in the library, before anything is changed: nothing is written over unless the seller says
 * so for that template.
 */
import { foldText } from '../fold-text';
import type { Template, TemplateId } from '../template';
import { type FieldDifference, fieldDifferences } from './field-differences';
import type { IncomingTemplate } from './incoming';
import { type TemplateEdit, withoutAbsent } from './template-edit';

export type ImportState =
  | 'new'
  /** Nothing in it that the library does not have. */
  | 'same'
  | 'changed'
  /** Another template, in the library or earlier in the file, has its shortcut. */
  | 'clashing-shortcut';

/** `take`: theirs, in place of mine where there is one. `both`: theirs as one more, without the shortcut. */
export type ImportChoice = 'take' | 'keep-mine' | 'both';

export interface ImportEntry {
  readonly incoming: IncomingTemplate;
  readonly state: ImportState;
  /** The template of the library that is meant or met; absent where the other one is in the file itself. */
  readonly mine?: Template;
  /** What `take` would change in mine. */
  readonly differences: readonly FieldDifference[];
  readonly choices: readonly ImportChoice[];
  /** What happens unless the seller chooses: nothing of mine is changed. */
  readonly suggested: ImportChoice;
}

export function planLibraryImport(
  existing: readonly Template[],
  incoming: readonly IncomingTemplate[],
): readonly ImportEntry[] {
  const byId = new Map(existing.map((template) => [template.id, template]));
  const byShortcut = new Map(existing.flatMap((template) => shortcutOf(template, template)));
  const inFile = new Set<string>();
  return incoming.map((entry) => {
    const { template } = entry;
    const known = byId.get(template.id);
    const key = keyOf(template);
    const other = key === undefined ? undefined : byShortcut.get(key);
    const isTwice = key !== undefined && inFile.has(key);
    if (key !== undefined) inFile.add(key);
    if (known) return compare(entry, known, other !== undefined && other.id !== known.id);
    if (other) return withMine(entry, other, 'clashing-shortcut', 'both');
    if (isTwice)
      return {
        incoming: entry,
        state: 'clashing-shortcut',
        differences: [],
        choices: ['both', 'keep-mine'],
        suggested: 'both',
      };
    return { incoming: entry, state: 'new', differences: [], choices: ['take', 'keep-mine'], suggested: 'take' };
  });
}

function shortcutOf<T>(template: Template, value: T): [string, T][] {
  const key = keyOf(template);
  return key === undefined ? [] : [[key, value]];
}

function keyOf({ shortcut }: Template): string | undefined {
  return shortcut ? foldText(shortcut) : undefined;
}

function compare(incoming: IncomingTemplate, mine: Template, isClash: boolean): ImportEntry {
  const { differences } = withMine(incoming, mine, 'changed', 'keep-mine');
  if (differences.length === 0) {
    return { incoming, state: 'same', mine, differences, choices: ['keep-mine'], suggested: 'keep-mine' };
  }
  return withMine(incoming, mine, isClash ? 'clashing-shortcut' : 'changed', 'keep-mine');
}

function withMine(
  incoming: IncomingTemplate,
  mine: Template,
  state: ImportState,
  suggested: ImportChoice,
): ImportEntry {
  const differences = fieldDifferences(mine, takenInto(mine, incoming.template));
  return { incoming, state, mine, differences, choices: ['take', 'keep-mine', 'both'], suggested };
}

/** Mine with everything that theirs tells: what they do not tell of stays, and so do further languages. */
function takenInto(mine: Template, theirs: Template): Template {
  const { id: _id, position: _position, isStarter: _starter, updatedAt: _updated, ...told } = theirs;
  const lists = {
    tags: theirs.tags,
    intents: theirs.intents,
    situations: theirs.situations,
    marketplaces: theirs.marketplaces,
  };
  const kept = {
    tags: lists.tags.length > 0 ? lists.tags : mine.tags,
    intents: lists.intents.length > 0 ? lists.intents : mine.intents,
    situations: lists.situations.length > 0 ? lists.situations : mine.situations,
    marketplaces: lists.marketplaces.length > 0 ? lists.marketplaces : mine.marketplaces,
  };
  return withoutAbsent({
    ...mine,
    ...withoutAbsent(told),
    ...kept,
    variants: { ...mine.variants, ...theirs.variants },
  });
}

export interface ImportChoices {
  /** By place in the plan; the suggested one where there is none. */
  readonly chosen: ReadonlyMap<number, ImportChoice>;
  readonly newId: () => TemplateId;
}

/** The ordinary edits that the choices come to: versions are kept and all of them can be undone. */
export function editsOfImport(plan: readonly ImportEntry[], { chosen, newId }: ImportChoices): readonly TemplateEdit[] {
  const taken = new Set<string>();
  return plan.flatMap((entry, index): TemplateEdit[] => {
    const { incoming, mine, choices, suggested } = entry;
    const wish = chosen.get(index) ?? suggested;
    const choice = choices.includes(wish) ? wish : suggested;
    if (choice === 'keep-mine') return [];
    const isSecond = mine !== undefined && taken.has(mine.id);
    if (choice === 'take' && mine && !isSecond) {
      taken.add(mine.id);
      return [{ before: mine, after: takenInto(mine, incoming.template) }];
    }
    if (choice === 'take' && !mine) return [{ after: incoming.template }];
    const { shortcut: _, ...template } = incoming.template;
    return [{ after: mine?.id === template.id || isSecond ? { ...template, id: newId() } : template }];
  });
}

export interface ImportUndo {
  /** What was changed is changed back. */
  readonly edits: readonly TemplateEdit[];
  /** What was added goes to the trash. */
  readonly added: readonly TemplateId[];
}

/** How to take an import back. `saved` is what the edits became. */
export function undoOfImport(edits: readonly TemplateEdit[], saved: readonly Template[]): ImportUndo {
  const now = new Map(saved.map((template) => [template.id, template]));
  return {
    edits: edits.flatMap(({ before }) => {
      const changed = before && now.get(before.id);
      return changed ? [{ before: changed, after: before }] : [];
    }),
    added: edits.flatMap(({ before, after }) => (before ? [] : [after.id])),
  };
}
