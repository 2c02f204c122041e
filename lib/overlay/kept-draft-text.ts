/** What a reply box holds, whatever kind of box it is. */
import { isTextField } from '@/lib/dom/field-refusal';
import { visibleText } from '@/lib/dom/text';

/** Cheap enough for every key: of an editor only its letters, without the ends of its lines. */
export function lettersIn(field: HTMLElement): string {
  return isTextField(field) ? field.value : (field.textContent ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** With its lines, as the seller sees them. */
export function draftIn(field: HTMLElement): string {
  if (isTextField(field)) return field.value;
  return visibleText(field)
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff]/g, '');
}

/** Boxes and pages change white space as they need. */
export function isSameText(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
}
