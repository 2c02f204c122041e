/** The replies that Replydock comes with. They are ordinary templates: the seller may change or delete each. */
import {
  type StarterFacts,
  type StarterId,
  type StarterReply,
  starterCatalogue,
} from '@/data/starter-templates/catalogue';
import { de } from '@/data/starter-templates/de';
import { en } from '@/data/starter-templates/en';
import { es } from '@/data/starter-templates/es';
import { fr } from '@/data/starter-templates/fr';
import { it } from '@/data/starter-templates/it';
import { type Template, type TemplateVariant, templateIdSchema } from './template';

const wordsByLanguage = { en, de, fr, it, es } as const;

/** @param now epoch ms, written into every template as the time of its last change */
export function starterTemplates(now: number): Template[] {
  return starterIds().map((id) => {
    const facts: StarterFacts = starterCatalogue[id];
    return {
      situations: [],
      marketplaces: [],
      ...facts,
      id: templateIdSchema.parse(`starter:${id}`),
      intents: [...facts.intents],
      tags: tagsOf(id),
      variants: variantsOf(id),
      isStarter: true,
      updatedAt: now,
    };
  });
}

function starterIds(): StarterId[] {
  return Object.keys(starterCatalogue).filter((id): id is StarterId => id in starterCatalogue);
}

function tagsOf(id: StarterId): string[] {
  return [...new Set(Object.values(wordsByLanguage).flatMap((words) => words.replies[id].tags))];
}

function variantsOf(id: StarterId): Record<string, TemplateVariant> {
  const variants = Object.entries(wordsByLanguage).map(([language, words]) => {
    const reply = words.replies[id];
    return [language, { title: reply.title, body: bodyOf(words.greeting, reply) }] as const;
  });
  return Object.fromEntries(variants);
}

function bodyOf(greeting: string, { paragraphs }: StarterReply): string {
  return [greeting, ...paragraphs, '{{ seller.signature }}'].join('\n\n');
}
