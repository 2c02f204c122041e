/**
 * What a running template can reach: listed variables, answers to its fields, names of its own. Nothing of an object is
 * reachable but what stands in `readProperty`.
 */
import { Context, Drop, type Liquid, type Template } from 'liquidjs';
import { AskedValues } from './asked-values';
import { DayDrop, MoneyDrop, StatusDrop, type WritingPlace } from './liquid-drops';
import { fieldGroup } from './name-scopes';
import type { RenderBudget } from './render-budget';
import { memberOf, type TemplateScope } from './template-scope';

/** What belongs to one rendering, its snippets included. */
export interface TemplateRun {
  readonly place: WritingPlace;
  /** Variables as Liquid reads them; see `template-scope`. */
  readonly scope: TemplateScope;
  readonly asked: AskedValues;
  readonly budget: RenderBudget;
  /** Whether a listed variable has a value. */
  readonly known: (variable: string) => boolean;
  /** The parts of a template of the library; stops the rendering if it cannot be included. */
  readonly openSnippet: (shortcut: string) => readonly Template[];
  /** ISO 4217 of the order's total, where it is known. */
  readonly currency: string | undefined;
}

const loopMembers: ReadonlySet<unknown> = new Set(['index', 'index0', 'rindex', 'rindex0', 'first', 'last', 'length']);

export class TemplateContext extends Context {
  constructor(
    readonly run: TemplateRun,
    override readonly liquid: Liquid,
    /** Shortcuts of the snippets that are being rendered, outermost first. */
    readonly snippets: readonly string[] = [],
  ) {
    super(run.scope, liquid.options, { sync: true }, { liquid });
    this.bottom()[fieldGroup] = run.asked;
  }

  /** For a snippet: the same values, its own names. */
  within(shortcut: string): TemplateContext {
    return new TemplateContext(this.run, this.liquid, [...this.snippets, shortcut]);
  }

  override readProperty(owner: unknown, key: unknown): unknown {
    const name = key instanceof Drop ? key.valueOf() : key;
    if (owner instanceof AskedValues) return typeof name === 'string' ? owner.read(name) : undefined;
    if (Array.isArray(owner)) return readMember(owner, name);
    if (typeof owner === 'string') return name === 'size' ? owner.length : undefined;
    if (owner instanceof DayDrop || owner instanceof StatusDrop || owner instanceof MoneyDrop) return undefined;
    if (owner instanceof Drop) return loopMembers.has(name) ? super.readProperty(owner, String(name)) : undefined;
    return typeof name === 'string' ? memberOf(owner, name) : undefined;
  }
}

function readMember(list: readonly unknown[], name: unknown): unknown {
  if (name === 'size') return list.length;
  if (name === 'first') return list[0];
  if (name === 'last') return list.at(-1);
  return typeof name === 'number' ? list.at(name) : undefined;
}
