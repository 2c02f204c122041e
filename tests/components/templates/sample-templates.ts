/** Invented templates for tests and for the gallery. */
import { type Template, templateIdSchema } from '@/lib/domain/template/template';

const dayMs = 86_400_000;
/** Saturday 21 November 2026, 14:00 UTC, as in the other samples. */
export const now = Date.UTC(2026, 10, 21, 14, 0);

export function template(name: string, overrides: Partial<Template> = {}): Template {
  return {
    id: templateIdSchema.parse(`own:${name}`),
    tags: [],
    intents: [],
    situations: [],
    marketplaces: [],
    variants: { en: { title: name, body: `Hello, this is ${name}.`, changedAt: now - 9 * dayMs } },
    mainLanguage: 'en',
    isStarter: false,
    updatedAt: now - dayMs,
    ...overrides,
  };
}

const newDate = `Hello {{ buyer.first_name | default: "there" }},

I am sorry that your {{ item.short_title }} is late{% if order.days_late > 3 %}, by more than three days{% endif %}. The carrier now plans to deliver it on {% ask "new_date", type: "date", label: "New delivery date" %}{{ ask.new_date | date: "weekday" }}.

You can follow it under {{ tracking.link }}

{{ seller.signature }}`;

const newDateGerman = `Guten Tag {{ buyer.name }},

es tut mir leid, dass {{ order.itm }} später kommt. Der Paketdienst plant die Zustellung jetzt am {% ask "new_date", type: "date", label: "Neuer Tag" %}{{ ask.new_date | date: "weekday" }}.

Ist die Sendung bis dahin nicht da, schicken wir Ihnen Ersatz.

{{ seller.signature }}`;

/** With a translation behind, one missing, a fault and something that is asked. */
export const late = template('late-date', {
  shortcut: 'late-date',
  folder: 'Delivery',
  tags: ['delay', 'tracking'],
  intents: ['where_is_order', 'shipping_question'],
  situations: ['late'],
  variants: {
    en: { title: 'Late: new date from the carrier', body: newDate, changedAt: now - 7 * dayMs },
    de: { title: 'Überfällig: neuer Termin', body: newDateGerman, changedAt: now - 30 * dayMs },
    fr: { title: 'En retard', body: 'Bonjour,\n\n{{ seller.signature }}', changedAt: now - 6 * dayMs },
  },
});

/** As it was when its German was written. */
export const lateBefore: Template = {
  ...late,
  variants: {
    ...late.variants,
    en: {
      title: 'Late: new date from the carrier',
      body: newDate.replace('I am sorry that your', 'Your').replace('You can follow it under', 'Follow it here:'),
      changedAt: now - 40 * dayMs,
    },
  },
  updatedAt: now - 40 * dayMs,
};

const plain = (name: string, title: string, more: Partial<Template> = {}) =>
  template(name, {
    shortcut: name,
    folder: 'Delivery',
    variants: Object.fromEntries(
      ['en', 'de', 'fr', 'it'].map((language) => [
        language,
        { title, body: `Hello {{ buyer.name }},\n\n${title}.\n\n{{ seller.signature }}`, changedAt: now - 8 * dayMs },
      ]),
    ),
    ...more,
  });

export const shelf: readonly Template[] = [
  late,
  plain('sorry-late', 'Late delivery, apology only', { isPinned: true }),
  plain('on-way', 'On its way, not yet due'),
  plain('ask-carrier', 'We are asking the carrier'),
  plain('not-there', 'Says delivered, not there'),
  plain('address-ok', 'Address changed in time', { folder: 'Orders', tags: ['address'] }),
  plain('returned', 'Back to us, what next?', { folder: 'Returns' }),
];

/** As many as a library can hold. */
export function manyTemplates(count: number): readonly Template[] {
  return Array.from({ length: count }, (_, index) => {
    const source = shelf[index % shelf.length] ?? late;
    const variants = Object.entries(source.variants).map(
      ([language, variant]) => [language, { ...variant, title: `${variant.title} ${index}` }] as const,
    );
    return {
      ...source,
      id: templateIdSchema.parse(`own:many-${index}`),
      shortcut: `${source.shortcut ?? 't'}-${index}`,
      folder: `Folder ${index % 40}`,
      tags: [`tag ${index % 200}`],
      variants: Object.fromEntries(variants),
      updatedAt: now - index * 60_000,
    };
  });
}
