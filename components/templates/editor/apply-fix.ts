/** Puts a fault right in the source, where the fault knows how. */
import type { TemplateFault } from '@/lib/domain/template/template-fault';

/** An end that is missing comes behind everything; any other fix takes the place of what is wrong. */
export function applyFix(source: string, { kind, offset, length = 0, fix, problem }: TemplateFault): string {
  if (fix === undefined) return source;
  const isAdded = kind === 'unclosed-tag' || problem === 'never-used';
  if (isAdded) return source + fix;
  return source.slice(0, offset) + fix + source.slice(offset + length);
}
