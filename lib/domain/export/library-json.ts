/** The whole library as one documented JSON file; see `docs/template-files.md`. Equal libraries give equal files. */
import { canonicalTemplate } from '../template/library/template-edit';
import type { Template } from '../template/template';

export const libraryFormat = 'replydock-templates';
export const libraryFormatVersion = 1;

/** Parts of the file's text, one template each, so that a large library needs no second copy in one piece. */
export function libraryJsonParts(templates: readonly Template[]): string[] {
  const sorted = templates.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const entries = sorted.map((template, index) => {
    const text = JSON.stringify(canonicalTemplate(template), undefined, 2).replaceAll('\n', '\n    ');
    return `${index === 0 ? '' : ','}\n    ${text}`;
  });
  const head = `{\n  "format": "${libraryFormat}",\n  "version": ${libraryFormatVersion},\n  "templates": [`;
  return [head, ...entries, sorted.length > 0 ? '\n  ]\n}\n' : ']\n}\n'];
}
