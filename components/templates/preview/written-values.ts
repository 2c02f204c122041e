/** Which variables a source speaks of, and how a value of theirs is written. */

import { markSource } from '@/lib/domain/template/mark-source';
import { renderTemplate } from '@/lib/domain/template/render-template';
import type { TemplateValues } from '@/lib/domain/template/template-values';
import { templateVariables } from '@/lib/domain/template/variables';

/** In the order in which they first appear, in words and in conditions. */
export function variablesIn(source: string): readonly string[] {
  const liquid = markSource(source)
    .filter(({ kind }) => kind !== 'text' && kind !== 'comment')
    .map(({ start, end }) => source.slice(start, end))
    .join(' ');
  const places = templateVariables.flatMap(({ name }) => {
    const at = placeOf(name, liquid);
    return at === undefined ? [] : [{ name, at }];
  });
  return places.toSorted((a, b) => a.at - b.at).map(({ name }) => name);
}

function placeOf(name: string, liquid: string): number | undefined {
  for (let at = liquid.indexOf(name); at >= 0; at = liquid.indexOf(name, at + 1)) {
    const isWhole = !isNamePart(liquid[at - 1]) && !isNamePart(liquid[at + name.length]);
    if (isWhole) return at;
  }
  return undefined;
}

function isNamePart(letter: string | undefined): boolean {
  return letter !== undefined && /[\w.]/.test(letter);
}

/** As a reply would write it; undefined where it is not known. */
export function writtenValue(values: TemplateValues, name: string): string | undefined {
  const outcome = renderTemplate(`{{ ${name} }}`, values);
  return outcome.ok && outcome.rendered.unresolved.length === 0 ? outcome.rendered.text : undefined;
}
