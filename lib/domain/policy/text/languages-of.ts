/** The languages a draft may be written in, so that words of the others are not taken for its own. */
import { functionWords } from '@/data/intent-words/function-words';
import { primaryLanguage } from '../../template/reply-language';
import type { Token } from './tokens';

const knowing = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(functionWords))
  for (const word of words.split(' ')) knowing.set(word, [...(knowing.get(word) ?? []), language]);

/** A language with at least this part of the best one's words is possible too. */
const closeEnough = 0.6;

/** English always: product and shop words are English everywhere. Generous, because a missed breach is worse. */
export function languagesOf(tokens: readonly Token[], language: string | undefined): ReadonlySet<string> {
  const points = new Map<string, number>();
  for (const { word } of tokens) {
    if (/[\u3040-\u30ff]/.test(word)) points.set('ja', (points.get('ja') ?? 0) + 1);
    else if (/[\u3400-\u9fff]/.test(word))
      points.set('zh', (points.get('zh') ?? 0) + 0.5).set('ja', (points.get('ja') ?? 0) + 0.3);
    for (const known of knowing.get(word) ?? []) points.set(known, (points.get(known) ?? 0) + 1);
  }
  const best = Math.max(0, ...points.values());
  const possible = [...points].filter(([, value]) => value >= best * closeEnough).map(([name]) => name);
  return new Set(['en', ...(language ? [primaryLanguage(language)] : []), ...possible]);
}
