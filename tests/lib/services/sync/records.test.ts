import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severities } from '@/lib/domain/policy/policy-rule';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import { canonicalTemplate } from '@/lib/domain/template/library/template-edit';
import { fromCustomerRecord, fromKeyRecord, toCustomerRecord, toKeyRecord } from '@/lib/services/sync/customer-records';
import { fromHoursRecord, toHoursRecord } from '@/lib/services/sync/hours-records';
import { entryValues, placesOf, wellFormed } from '@/lib/services/sync/part-paths';
import { fromRulesRecord, toRulesRecord } from '@/lib/services/sync/rules-records';
import { fromSettingsRecord, toSettingsRecord } from '@/lib/services/sync/settings-records';
import { fromTemplateRecord, toTemplateRecord } from '@/lib/services/sync/template-records';
import { fromVersionRecord, toVersionRecord } from '@/lib/services/sync/version-records';
import type { SharedRecord } from '@/lib/sync/shared-record';
import { noonAt } from '../../../support/conversations';
import { anyTemplate, anyText, aTemplate } from '../../../support/templates';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 200 : 10_000;
const anyJson = fc.jsonValue({ maxDepth: 2 });
/** What anybody may have written under these paths. */
const anyRecord = (id: string, paths: readonly string[]): fc.Arbitrary<SharedRecord> => {
  const path = fc.oneof(fc.constantFrom(...paths), anyText);
  return fc.record({
    id: fc.constant(id),
    values: fc.dictionary(
      path,
      fc.oneof(
        anyJson.map((value) => JSON.parse(JSON.stringify(value))),
        anyText,
      ),
    ),
    texts: fc.dictionary(path, anyText),
  });
};

const whole = (text: string) => wellFormed(text) === text;
/** Without halves of characters, which do not travel. */
const wholeTemplate = anyTemplate.filter((template) => !/\\ud[89a-f]/.test(JSON.stringify(template)));

describe('toTemplateRecord', () => {
  it('loses nothing of any template that the seller has changed', () => {
    fc.assert(
      fc.property(wholeTemplate, (template) => {
        const own = { ...template, isStarter: false };
        const back = fromTemplateRecord(toTemplateRecord(own), undefined);
        expect(back && canonicalTemplate(back)).toEqual(canonicalTemplate(own));
      }),
      { numRuns: runs },
    );
  });

  it('says nothing of a starter but its place and pin', () => {
    const starter = aTemplate({ isStarter: true, isPinned: true, position: 3 });
    const record = toTemplateRecord(starter);
    expect(record).toEqual({ id: starter.id, values: { isPinned: true, position: 3 }, texts: {} });
    expect(fromTemplateRecord(record, { ...starter, position: 9 })).toEqual(starter);
    expect(fromTemplateRecord(record, undefined)).toBeUndefined();
  });

  it('understands whatever others wrote, or says that it does not, and stays at it', () => {
    const paths = ['de:title', 'de:body', 'en:body', 'en:bodyFor.ebay', 'updatedAt', 'tag.a', 'tag.%', 'position'];
    fc.assert(
      fc.property(anyRecord('own', paths), (record) => {
        const template = fromTemplateRecord(record, undefined);
        if (!template) return;
        const told = toTemplateRecord(template, record);
        const again = fromTemplateRecord(told, undefined);
        expect(again && toTemplateRecord(again, told)).toEqual(told);
      }),
      { numRuns: runs },
    );
  });

  it('leaves out a language that lacks its title or its text', () => {
    const { values, texts } = toTemplateRecord(aTemplate());
    const record = { id: 'parcel-late', values: { ...values, 'de:title': 'Paket' }, texts };
    expect(Object.keys(fromTemplateRecord(record, undefined)?.variants ?? {})).toEqual(['en']);
    expect(fromTemplateRecord({ ...record, texts: {} }, undefined)).toBeUndefined();
  });
});

describe('entryValues', () => {
  it('changes no place of an entry that stays where it is among the others', () => {
    const entries = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(entries, fc.nat(8), fc.nat(2), entries, (before, at, taken, more) => {
        const known = placesOf(before, () => undefined);
        const after = [...new Set(before.toSpliced(at, taken, ...more.filter((entry) => !before.includes(entry))))];
        const places = placesOf(after, (entry) => known.get(entry));
        expect([...places.keys()].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))).toEqual(after);
        for (const entry of after) if (known.has(entry)) expect(places.get(entry)).toBe(known.get(entry));
      }),
      { numRuns: runs },
    );
  });

  it('names entries so that none is taken for a language', () => {
    expect(Object.keys(entryValues('tag', ['de:body', 'a/b'])).filter((path) => /[:/]/.test(path))).toEqual([]);
  });
});

const clock = fc.integer({ min: 0, max: 1440 });
const span = fc.tuple(clock, clock).filter(([from, to]) => from < to);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyHours = fc.record({
  zone: fc.constantFrom('Europe/Berlin', 'UTC', 'America/New_York'),
  week: fc.array(
    fc.option(span).map((found) => (found ? [{ from: found[0], to: found[1] }] : [])),
    { minLength: 7, maxLength: 7 },
  ),
  holidays: fc.option(fc.constantFrom('DE', 'US')),
  daysOff: fc.uniqueArray(
    fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
    { maxLength: 5, selector: ({ from, to }) => from + to },
  ),
});

describe('toHoursRecord', () => {
  it('loses nothing of any working hours', () => {
    fc.assert(
      fc.property(fc.option(anyHours), fc.boolean(), (workingHours, ebayCountsWorkingHours) => {
        const hours = { workingHours, ebayCountsWorkingHours };
        expect(fromHoursRecord(toHoursRecord(hours))).toEqual(hours);
      }),
      { numRuns: runs },
    );
  });

  it('makes working hours of nothing that is none', () => {
    const record = anyRecord('hours', ['zone', 'day.1', 'day.7', 'off.2026-01-01_2026-01-02', 'off.x', 'holidays']);
    fc.assert(
      fc.property(record, (given) => {
        const told = toHoursRecord(fromHoursRecord(given), given);
        expect(toHoursRecord(fromHoursRecord(told), told)).toEqual(told);
      }),
      { numRuns: runs },
    );
  });
});

const phrase = anyText.map((text) => wellFormed(`..${text}`).slice(0, 100)).filter(whole);
const anyRules = fc.record({
  off: fc.uniqueArray(
    phrase.map((text) => wellFormed(text.slice(0, 30))),
    { maxLength: 4 },
  ),
  severities: fc.dictionary(
    phrase.map((text) => wellFormed(text.slice(0, 30))),
    fc.constantFrom(...severities),
    { maxKeys: 4 },
  ),
  ownWords: fc.array(
    fc.record(
      { phrase, severity: fc.constantFrom(...severities), preferred: phrase },
      { requiredKeys: ['phrase', 'severity'] },
    ),
    { maxLength: 5 },
  ),
});

describe('toRulesRecord', () => {
  it('loses nothing of any rules', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        expect(fromRulesRecord(toRulesRecord(rules))).toEqual({ ...rules, severities: { ...rules.severities } });
      }),
      { numRuns: runs },
    );
  });

  it('makes rules of nothing that is none', () => {
    fc.assert(
      fc.property(anyRecord('rules', ['off.a', 'severity.a', 'word.ab', 'word.%']), (given) => {
        const told = toRulesRecord(fromRulesRecord(given), given);
        expect(toRulesRecord(fromRulesRecord(told), told)).toEqual(told);
      }),
      { numRuns: runs },
    );
  });
});

describe('toSettingsRecord', () => {
  const someSettings: fc.Arbitrary<Partial<Settings>> = fc.record(
    {
      agentName: phrase,
      signature: phrase,
      replyLanguage: fc.constantFrom('de', 'fr'),
      soonHours: fc.integer({ min: 0, max: 24 }),
      colourScheme: fc.constantFrom('light' as const, 'dark' as const),
      slashShortcuts: fc.boolean(),
      joinedAccounts: fc.array(fc.array(phrase, { maxLength: 2 }), { maxLength: 2 }),
      alerts: fc.record({
        isOn: fc.constant(false),
        leadMinutes: fc.array(clock, { maxLength: 3 }),
        quiet: fc.option(fc.record({ from: clock, to: clock })),
        namesBuyers: fc.boolean(),
      }),
    },
    { requiredKeys: [] },
  );

  it('loses nothing of any settings', () => {
    fc.assert(
      fc.property(someSettings, (changes) => {
        const settings = { ...defaultSettings, ...changes };
        expect(fromSettingsRecord(toSettingsRecord(settings), defaultSettings)).toEqual(settings);
      }),
      { numRuns: runs },
    );
  });

  it('says nothing of what is as it came, nor of what belongs to one browser', () => {
    const here = {
      panelWidthPx: 400,
      isPanelFolded: true,
      hasStarted: true,
      alerts: { ...defaultSettings.alerts, isOn: true },
    };
    expect(toSettingsRecord({ ...defaultSettings, ...here })).toEqual({ id: 'settings', values: {}, texts: {} });
    expect(fromSettingsRecord(toSettingsRecord(defaultSettings), { ...defaultSettings, ...here })).toMatchObject(here);
  });

  it('keeps what is set here where others say what cannot be set', () => {
    const record = { id: 'settings', values: { soonHours: -1, agentName: 7 }, texts: {} };
    const current = { ...defaultSettings, soonHours: 6, agentName: 'Mara' };
    expect(fromSettingsRecord(record, current)).toEqual(current);
  });
});

describe('toVersionRecord', () => {
  it('names what is the same by one name, and gives it back', () => {
    fc.assert(
      fc.property(wholeTemplate, (template) => {
        const version = { templateId: template.id, savedAt: noonAt, keptAt: noonAt + 1, template };
        const record = toVersionRecord(version);
        expect(toVersionRecord({ ...version, keptAt: noonAt + 9 }).id).toBe(record.id);
        const back = fromVersionRecord(record);
        expect(back && canonicalTemplate(back.template)).toEqual(canonicalTemplate(template));
      }),
      { numRuns: runs },
    );
  });
});

describe('toCustomerRecord', () => {
  it('loses nothing of what is kept about a customer', () => {
    const customer = {
      id: 'c1',
      terms: ['o:AAAA', 'n:BBBB'],
      tags: ['trade', 'a:b/c'],
      note: 'Evenings',
      changedAt: noonAt,
    };
    expect(fromCustomerRecord(toCustomerRecord(customer))).toEqual(customer);
  });

  it('takes no key under another name', () => {
    const key = new Uint8Array(32).fill(3);
    const record = toKeyRecord(key);
    expect(fromKeyRecord(record)).toEqual(key);
    expect(fromKeyRecord({ ...record, id: 'k/other' })).toBeUndefined();
    expect(fromKeyRecord({ ...record, values: { key: 'short' } })).toBeUndefined();
  });
});
