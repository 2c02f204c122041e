/** A filter as the value of a choice in a list, and back. */
import type { ListFilter } from './list-order';

export function filterValue(filter: ListFilter): string {
  return 'name' in filter ? `${filter.kind}:${filter.name}` : filter.kind;
}

export function filterFrom(value: string | undefined): ListFilter | undefined {
  const [, kind = '', name = ''] = /^(folder|tag):([\s\S]*)$/.exec(value ?? '') ?? [];
  if (kind === 'folder' || kind === 'tag') return { kind, name };
  return value === 'pinned' || value === 'out-of-date' || value === 'no-folder' ? { kind: value } : undefined;
}
