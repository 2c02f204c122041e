/** A text in which one finding was put right: exactly the stretch that its fix names is another one. */
import type { PolicyFinding } from '@/lib/domain/policy/check-draft';

export interface FixedText {
  readonly text: string;
  /** Behind what was changed. */
  readonly caret: number;
}

/** Undefined where there is no fix, or nothing would be left. */
export function fixedText(text: string, { fix }: Pick<PolicyFinding, 'fix'>): FixedText | undefined {
  if (!fix) return undefined;
  const fixed = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
  return fixed.trim() === '' ? undefined : { text: fixed, caret: fix.start + fix.text.length };
}
