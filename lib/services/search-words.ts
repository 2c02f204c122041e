/** Words of names and titles as they are searched: folded, each once. */
import { foldText } from '@/lib/domain/template/fold-text';

export function searchWords(text: string): string[] {
  return [...new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}
