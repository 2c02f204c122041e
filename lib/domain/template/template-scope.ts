/** The values of one reply as the nested objects that Liquid reads: `order.id` → { order: { id } }. */
import { DayDrop, listOf, MoneyDrop, StatusDrop } from './liquid-drops';
import type { TemplateValue, TemplateValues } from './template-values';

export type TemplateScope = Readonly<Record<string, unknown>>;

/** Made once for the many templates that are filled with the same values. */
const made = new WeakMap<TemplateValues, TemplateScope>();

export function templateScope(values: TemplateValues): TemplateScope {
  const known = made.get(values);
  if (known) return known;
  const scope = toScope(values);
  made.set(values, scope);
  return scope;
}

function toScope(values: TemplateValues): TemplateScope {
  const scope: Record<string, unknown> = Object.create(null);
  const groups = new Map<string, Record<string, unknown>>();
  for (const [name, value] of Object.entries(values.byName)) {
    const [group = '', member] = name.split('.');
    if (!member) {
      scope[group] = toLiquid(value, values);
      continue;
    }
    const members = groups.get(group) ?? Object.create(null);
    members[member] = toLiquid(value, values);
    groups.set(group, members);
  }
  for (const [group, members] of groups) scope[group] = Object.freeze(members);
  return Object.freeze(scope);
}

/** Scopes are made without a prototype: nothing is in them but what was put there. */
export function memberOf(owner: unknown, name: string): unknown {
  return isScope(owner) ? owner[name] : undefined;
}

function isScope(owner: unknown): owner is TemplateScope {
  return typeof owner === 'object' && owner !== null && Object.getPrototypeOf(owner) === null;
}

function toLiquid(value: TemplateValue, values: TemplateValues): unknown {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'status':
      return new StatusDrop(value.code, value.text);
    case 'date':
      return new DayDrop(value.day, values);
    case 'number':
      return value.number;
    case 'money':
      return new MoneyDrop(value.money, values.locale);
    case 'list':
      return listOf(value.texts);
  }
}
