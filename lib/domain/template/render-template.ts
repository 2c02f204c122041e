/**
 * Fills a template. What no value is known for stays visible in the text as `{{ name }}`; in a condition it is false.
 * A value is only ever text: nothing a buyer writes is evaluated.
 */
import { Context, toValueSync } from 'liquidjs';
import { formatDay, formatMoney } from './format-value';
import { DayDrop, StatusDrop } from './liquid-drops';
import { liquidEngine } from './liquid-engine';
import { placeRegister } from './liquid-filters';
import { PartsEmitter } from './marked-output';
import { parseTemplate, toFault } from './parse-template';
import type { RenderOutcome, TextPart } from './rendered-text';
import type { TemplateValue, TemplateValues } from './template-values';
import { tidyParts } from './tidy-parts';

export function renderTemplate(source: string, values: TemplateValues): RenderOutcome {
  const parsed = parseTemplate(source);
  if (!parsed.ok) return parsed;
  const context = new Context(toScope(values), liquidEngine.options, { sync: true }, { liquid: liquidEngine });
  context.setRegister(placeRegister, { locale: values.locale, today: values.today });
  const emitter = new PartsEmitter();
  try {
    toValueSync(liquidEngine.renderer.renderTemplates(parsed.nodes, context, emitter));
  } catch (error) {
    return { ok: false, faults: [toFault(error)] };
  }
  return { ok: true, rendered: toRenderedText(tidyParts(emitter.parts)) };
}

function toRenderedText(parts: readonly TextPart[]) {
  const unresolved = parts.flatMap((part) => (part.kind === 'unresolved' ? [part.variable] : []));
  return { text: parts.map((part) => part.text).join(''), parts, unresolved: [...new Set(unresolved)] };
}

/** Variables as the nested objects that Liquid reads: `order.id` → { order: { id } }. */
function toScope(values: TemplateValues): Record<string, unknown> {
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
  return Object.assign(scope, Object.fromEntries(groups));
}

function toLiquid(value: TemplateValue, values: TemplateValues): unknown {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'status':
      return new StatusDrop(value.code, value.text);
    case 'date':
      return new DayDrop(value.day, formatDay(value.day, 'long', values));
    case 'number':
      return value.number;
    case 'money':
      return formatMoney(value.money, values.locale);
    case 'list':
      return [...value.texts];
  }
}
