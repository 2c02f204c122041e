/** Templates arranged by what they answer, so that ranking looks only at those that can fit. */
import { type Intent, intents, type Template } from '../template/template';

export interface TemplateIndex {
  readonly byIntent: ReadonlyMap<Intent, readonly Template[]>;
  /** Templates that answer nothing in particular: they are candidates for every message. */
  readonly general: readonly Template[];
}

export function createTemplateIndex(templates: readonly Template[]): TemplateIndex {
  return {
    byIntent: new Map(
      intents.map((intent) => [intent, templates.filter((template) => template.intents.includes(intent))]),
    ),
    general: templates.filter((template) => template.intents.length === 0),
  };
}

/** Every template that answers one of these intents, then the general ones; each once, in the index's order. */
export function candidates(index: TemplateIndex, wanted: readonly Intent[]): Template[] {
  return [...new Set([...wanted.flatMap((intent) => index.byIntent.get(intent) ?? []), ...index.general])];
}
