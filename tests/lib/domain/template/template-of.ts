/** Templates for tests: a body for each language. */
import { type Template, templateIdSchema } from '@/lib/domain/template/template';

export function templateOf(bodies: Readonly<Record<string, string>>, over: Partial<Template> = {}): Template {
  return {
    id: templateIdSchema.parse(over.shortcut ?? 'own'),
    tags: [],
    intents: [],
    situations: [],
    marketplaces: [],
    variants: Object.fromEntries(Object.entries(bodies).map(([language, body]) => [language, { title: 'T', body }])),
    isStarter: false,
    updatedAt: 0,
    ...over,
  };
}
