import { describe, expect, it } from 'vitest';
import { intents, orderSituations, templateSchema } from '@/lib/domain/template/template';
import { languages, templates } from './rendered-starters';

describe('starterTemplates', () => {
  it('gives at least 40 valid templates with ids of their own', () => {
    expect(templates.length).toBeGreaterThanOrEqual(40);
    expect(new Set(templates.map((template) => template.id)).size).toBe(templates.length);
    expect(templates.filter((template) => !templateSchema.safeParse(template).success)).toEqual([]);
  });

  it('has every reply in eleven languages, each titled', () => {
    for (const { id, variants } of templates) {
      expect({ id, languages: Object.keys(variants).toSorted() }).toEqual({ id, languages });
      expect(Object.values(variants).filter(({ title, body }) => title.trim() === '' || body.trim() === '')).toEqual(
        [],
      );
    }
  });

  it.each(languages)('never gives two replies the same title or the same words in %s', (language) => {
    expect(new Set(templates.map(({ variants }) => variants[language]?.title)).size).toBe(templates.length);
    expect(new Set(templates.map(({ variants }) => variants[language]?.body)).size).toBe(templates.length);
  });

  it('never gives a reply the same words in two languages', () => {
    for (const { id, variants } of templates) {
      const bodies = Object.values(variants).map(({ body }) => body);
      expect({ id, bodies: new Set(bodies).size }).toEqual({ id, bodies: languages.length });
    }
  });

  it('has search words of each language for each reply, few enough for one template', () => {
    const scripts = [/\p{Script=Latin}/u, /[\p{Script=Hiragana}\p{Script=Katakana}]|\p{Script=Han}/u];
    for (const { id, tags } of templates) {
      expect({ id, isFew: tags.length <= 50 }).toEqual({ id, isFew: true });
      expect({ id, scripts: scripts.filter((script) => tags.some((tag) => script.test(tag))).length }).toEqual({
        id,
        scripts: 2,
      });
    }
  });

  it('answers every intent', () => {
    const answered = new Set(templates.flatMap((template) => template.intents));

    expect(intents.filter((intent) => !answered.has(intent))).toEqual([]);
  });

  it('has a reply for each order situation that asks for one', () => {
    const answered = new Set(templates.flatMap((template) => template.situations));

    expect(orderSituations.filter((situation) => !answered.has(situation))).toEqual(['no-order']);
  });

  it.each(intents.filter((intent) => intent !== 'thanks'))('answers %s on both marketplaces', (intent) => {
    const fitting = templates.filter((template) => template.intents.includes(intent));
    const servesBoth = fitting.some(({ marketplaces }) => marketplaces.length === 0);
    const served = new Set(fitting.flatMap(({ marketplaces }) => marketplaces));

    expect(servesBoth || served.size === 2).toBe(true);
  });

  it.each([
    ['amazon', 'thanks', 0],
    ['ebay', 'thanks', 1],
  ] as const)('on %s has %s replies: %i', (marketplace, intent, count) => {
    const fitting = templates.filter(
      ({ intents: own, marketplaces }) => own.includes(intent) && marketplaces.includes(marketplace),
    );

    expect(fitting).toHaveLength(count);
  });

  it('never speaks for Amazon’s warehouse where the seller ships', () => {
    const ofWarehouse = templates.filter(({ id }) => id.startsWith('starter:amazon-'));

    expect(ofWarehouse.length).toBeGreaterThan(0);
    expect(
      ofWarehouse.filter(({ fulfilledBy, marketplaces }) => fulfilledBy !== 'marketplace' || marketplaces.length !== 1),
    ).toEqual([]);
  });
});
