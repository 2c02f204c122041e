/**
 * The starter library as it is packed into the extension: every reply with its words in every language. Imports by
 * relative paths alone, because the build reads it before any alias is known.
 */
import type { Template, TemplateVariant } from '@/lib/domain/template/template';
import { type StarterFacts, type StarterId, type StarterReply, type StarterWords, starterCatalogue } from './catalogue';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { sv } from './sv';
import { frenchSpaces } from './typography';
import { zh } from './zh';

/** A template before it is put in: its id is unchecked, and nobody has changed it. */
export type PackedStarter = Omit<Template, 'id' | 'isStarter' | 'updatedAt'> & { readonly id: string };

const wordsByLanguage: Readonly<Record<string, StarterWords>> = { en, de, fr, it, es, nl, pl, sv, da, ja, zh };

export function starterLibrary(): PackedStarter[] {
  return starterIds().map((id) => {
    const facts: StarterFacts = starterCatalogue[id];
    return {
      situations: [],
      marketplaces: [],
      ...facts,
      id: `starter:${id}`,
      intents: [...facts.intents],
      tags: tagsOf(id),
      variants: variantsOf(id),
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
    const set = language === 'fr' ? frenchSpaces : (text: string) => text;
    return [language, { title: set(reply.title), body: set(bodyOf(words.greeting, reply)) }] as const;
  });
  return Object.fromEntries(variants);
}

function bodyOf(greeting: string, { paragraphs }: StarterReply): string {
  return [greeting, ...paragraphs, '{{ seller.signature }}'].join('\n\n');
}
