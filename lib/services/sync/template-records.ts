/** A saved reply as a shared record and back. What does not fit is left out; nothing is made up. */
import * as z from 'zod/mini';
import { type MarketplaceName, marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { bodiesFor, withoutAbsent } from '@/lib/domain/template/library/template-edit';
import {
  intents,
  orderSituations,
  type Template,
  type TemplateVariant,
  templateSchema,
} from '@/lib/domain/template/template';
import type { Json, SharedRecord } from '@/lib/sync/shared-record';
import { entryValues, fitText, placeIn, readEntries, textIn, type Values, wellFormed } from './part-paths';

/** As in the template's schema. */
const longest = { shortcut: 40, folder: 60, tag: 60, title: 200, body: 20_000 };
const mostTags = 50;
const fulfilments = ['marketplace', 'seller'] as const;
const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/**
 * One that the seller left as it came says nothing but its place and pin: everybody has the rest of it.
 * @param previous what the document says of it, so that places in its lists stay as they are
 */
export function toTemplateRecord(template: Template, previous?: SharedRecord): SharedRecord {
  const { id, shortcut, folder, position, isPinned, fulfilledBy, mainLanguage, updatedAt } = template;
  if (template.isStarter) return { id, values: present({ position, isPinned }), texts: {} };
  const variants = Object.entries(template.variants);
  const values = {
    ...present({ shortcut, folder, position, isPinned, fulfilledBy, mainLanguage, updatedAt }),
    ...entryValues('tag', template.tags, previous?.values),
    ...entryValues('intent', template.intents, previous?.values),
    ...entryValues('situation', template.situations, previous?.values),
    ...entryValues('marketplace', template.marketplaces, previous?.values),
    ...Object.fromEntries(variants.flatMap(([language, variant]) => valuesOf(language, variant))),
  };
  const texts = Object.fromEntries(variants.flatMap(([language, variant]) => textsOf(language, variant)));
  return { id, values, texts };
}

function present(fields: Readonly<Record<string, string | number | boolean | undefined>>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([path, value]): [string, Json][] =>
      value === undefined ? [] : [[path, typeof value === 'string' ? wellFormed(value) : value]],
    ),
  );
}

function valuesOf(language: string, { title, changedAt }: TemplateVariant): [string, Json][] {
  return Object.entries(present({ [`${language}:title`]: title, [`${language}:changedAt`]: changedAt }));
}

function textsOf(language: string, { body, bodyFor }: TemplateVariant): [string, string][] {
  const wordings = marketplaceNames.flatMap((name): [string, string][] => {
    const text = bodyFor?.[name];
    return text === undefined ? [] : [[`${language}:bodyFor.${name}`, wellFormed(text)]];
  });
  return [[`${language}:body`, wellFormed(body)], ...wordings];
}

/**
 * Undefined where the record is not whole enough to be one.
 * @param starter the reply of this id as it came with Replydock, for a record that says no more than its place
 */
export function fromTemplateRecord(record: SharedRecord, starter: Template | undefined): Template | undefined {
  const { id, values } = record;
  const { position, isPinned } = { position: placeIn(values.position), isPinned: flagIn(values.isPinned) };
  if (isOnlyPlaced(record)) return starter && withoutAbsent({ ...starter, position, isPinned });
  const variants = variantsOf(record);
  if (!variants) return undefined;
  const template = templateSchema.safeParse(
    withoutAbsent({
      id,
      shortcut: shortText(values.shortcut, longest.shortcut),
      folder: shortText(values.folder, longest.folder),
      position,
      isPinned,
      tags: readEntries('tag', values)
        .filter((tag) => tag.length <= longest.tag)
        .slice(0, mostTags),
      intents: known(intents, readEntries('intent', values)),
      situations: known(orderSituations, readEntries('situation', values)),
      marketplaces: known(marketplaceNames, readEntries('marketplace', values)),
      fulfilledBy: known(fulfilments, [textIn(values.fulfilledBy)])[0],
      mainLanguage: [textIn(values.mainLanguage)].find((tag) => tag !== undefined && languagePattern.test(tag)),
      variants,
      isStarter: false,
      updatedAt: timeIn(values.updatedAt) ?? 0,
    }),
  );
  return template.success ? template.data : undefined;
}

/** It says where a starter stands, and nothing of what is in it. */
export function isOnlyPlaced({ values, texts }: SharedRecord): boolean {
  const says = (path: string) => path === 'updatedAt' || path.includes(':');
  return ![...Object.keys(values), ...Object.keys(texts)].some(says);
}

/** Title and text make a variant; one that lacks either is not there. Undefined where something is, and nothing whole. */
function variantsOf(record: SharedRecord): Template['variants'] | undefined {
  const languages = languagesOf(record);
  const whole = languages.flatMap((language) => {
    const variant = variantOf(record, language);
    return variant ? [[language, variant] as const] : [];
  });
  return languages.length > 0 && whole.length === 0 ? undefined : Object.fromEntries(whole);
}

function languagesOf({ values, texts }: SharedRecord): readonly string[] {
  const languages = [...Object.keys(values), ...Object.keys(texts)].flatMap((path) => path.match(/^[^:]+(?=:)/) ?? []);
  return [...new Set(languages)].filter((language) => languagePattern.test(language)).toSorted();
}

function variantOf({ values, texts }: SharedRecord, language: string): TemplateVariant | undefined {
  const [title, body] = [textIn(values[`${language}:title`]), texts[`${language}:body`]];
  if (title === undefined || body === undefined) return undefined;
  const bodyFor = (name: MarketplaceName) => {
    const text = texts[`${language}:bodyFor.${name}`];
    return text === undefined ? undefined : fitText(text, longest.body);
  };
  return withoutAbsent({
    title: fitText(title, longest.title),
    body: fitText(body, longest.body),
    bodyFor: bodiesFor(bodyFor),
    changedAt: timeIn(values[`${language}:changedAt`]),
  });
}

/** Languages of which the record has a part, and not enough of it. */
export function brokenLanguages(record: SharedRecord): readonly string[] {
  return languagesOf(record).filter((language) => variantOf(record, language) === undefined);
}

export function titleOfTemplate({ variants, mainLanguage, shortcut, id }: Template): string {
  const main = mainLanguage === undefined ? undefined : variants[mainLanguage];
  return (main ?? Object.values(variants)[0])?.title || shortcut || id;
}

/** What nobody would miss: times, and the place in the list. */
export function isQuietPath(path: string): boolean {
  return /^(?:updatedAt|position|(?:tag|intent|situation|marketplace)\..*|[^:]+:changedAt)$/s.test(path);
}

function known<T extends string>(names: readonly T[], entries: readonly (string | undefined)[]): T[] {
  return entries.flatMap((entry) => names.find((name) => name === entry) ?? []);
}

function shortText(value: Values[string] | undefined, most: number): string | undefined {
  const text = textIn(value);
  return text === undefined ? undefined : fitText(text, most);
}

function flagIn(value: Json | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function timeIn(value: Json | undefined): number | undefined {
  const result = z.int().safeParse(value);
  return result.success ? result.data : undefined;
}
