/** Everything of a template that a buyer or the seller reads. */
import type { Template } from '@/lib/domain/template/template';

export function textsOfTemplate({ variants }: Pick<Template, 'variants'>): readonly string[] {
  return Object.values(variants).flatMap(({ title, body, bodyFor }) => [title, body, ...Object.values(bodyFor ?? {})]);
}
