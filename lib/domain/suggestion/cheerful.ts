/** Whether a reply is written in high spirits: an insult to somebody who is angry. */
import type { TemplateVariant } from '../template/template';

const known = new WeakMap<TemplateVariant, boolean>();

/** Smileys, party signs, or calls one after the other. */
const highSpirits =
  /[\u{1F600}-\u{1F60D}\u{1F917}\u{1F929}\u{1F970}\u{1F973}\u{1F389}\u{1F38A}\u{1F44D}\u{2728}]|[:;]-?[)D](?!\w)|!!|！！/u;
const manyCalls = 3;

export function isCheerful(variant: TemplateVariant): boolean {
  const cheerful = known.get(variant) ?? sounds(`${variant.title}\n${variant.body}`);
  known.set(variant, cheerful);
  return cheerful;
}

function sounds(text: string): boolean {
  return highSpirits.test(text) || (text.match(/[!！]/g) ?? []).length >= manyCalls;
}
