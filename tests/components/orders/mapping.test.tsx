// @vitest-environment happy-dom
import '../set-up';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnUses,
  draftOf,
  fieldOf,
  type MappingDraft,
  mappingOf,
  needsOf,
  sitesOf,
  withField,
  withMarketplace,
} from '@/components/orders/mapping/mapping-draft';
import { canonicalFields } from '@/lib/imports/canonical-fields';
import { columnMappingSchema, headerFingerprint } from '@/lib/imports/column-mapping';
import { allByRole, byRole, perform, press, textOf } from '../render';
import { showOrders } from './orders-stage';
import { file, unknownFile } from './sample-imports';

const columns = ['Order No', 'Placed', 'Article'];
const draft: MappingDraft = { columns, marketplace: 'amazon', site: 'DE', fields: { orderId: 'Order No' } };

describe('needsOf', () => {
  it.each([
    ['nothing but the country and a date', { ...draft, site: undefined }, ['site', 'date']],
    ['a date', draft, ['date']],
    ['an order number', { ...draft, fields: { orderedAt: 'Placed' } }, ['order-id']],
    [
      'an order or record number on eBay',
      { ...draft, marketplace: 'ebay', fields: { orderedAt: 'Placed' } },
      ['order-id-or-record'],
    ],
    [
      'no more on eBay',
      { ...draft, marketplace: 'ebay', fields: { recordNumber: 'Order No', orderedAt: 'Placed' } },
      [],
    ],
  ] as const)('asks for %s', (_, { site, ...rest }, needs) => {
    expect(needsOf({ ...rest, ...(site !== undefined && { site }) })).toEqual(needs);
  });
});

describe('withField', () => {
  it('takes a field from the column that had it, and from a column the field it had', () => {
    const moved = withField(withField(draft, 'Placed', 'orderedAt'), 'Placed', 'orderId');
    expect(moved.fields).toEqual({ orderId: 'Placed' });
  });

  it('never gives one field to two columns, nor two fields to one column', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom(...columns), fc.option(fc.constantFrom(...canonicalFields), { nil: undefined })),
    );
    fc.assert(
      fc.property(steps, (choices) => {
        const end = choices.reduce((each, [column, field]) => withField(each, column, field), draft);
        const used = Object.values(end.fields);
        expect(new Set(used).size).toBe(used.length);
        const [last] = choices.slice(-1);
        if (last) expect(fieldOf(end, last[0])).toBe(last[1]);
      }),
    );
  });
});

describe('withMarketplace', () => {
  it('keeps a country that both have, and no other', () => {
    expect(withMarketplace(draft, 'ebay').site).toBe('DE');
    expect(withMarketplace({ ...draft, site: 'SA' }, 'ebay').site).toBeUndefined();
    expect(sitesOf('amazon').filter((site) => site === 'SA')).toHaveLength(1);
  });
});

describe('mappingOf', () => {
  it('is a mapping that can be stored, or nothing', () => {
    expect(mappingOf(draft)).toBeUndefined();
    const mapping = mappingOf(withField(draft, 'Placed', 'orderedAt'));
    expect(columnMappingSchema.parse(mapping)).toEqual({
      headerFingerprint: headerFingerprint(columns),
      marketplace: 'amazon',
      site: 'DE',
      fields: { orderId: 'Order No', orderedAt: 'Placed' },
    });
  });
});

describe('draftOf', () => {
  it('begins with what was guessed', () => {
    const guessed = { headerFingerprint: 'x', marketplace: 'ebay', fields: { title: 'Article' } } as const;
    expect(draftOf({ columns, guessed })).toEqual({ columns, marketplace: 'ebay', fields: { title: 'Article' } });
    expect(draftOf({ columns }).fields.orderId).toBe('Order No');
  });
});

describe('columnUses', () => {
  it('tells columns that have no name or that of another', () => {
    expect(columnUses(['Order No', '', 'order no.', 'Placed'])).toEqual(['usable', 'unnamed', 'repeated', 'usable']);
  });
});

describe('the mapping screen', () => {
  const match = () => press(byRole('button', 'Match columns: warehouse-export.csv'));

  function chooserOf(column: string): HTMLSelectElement {
    const found = document.querySelector(`select[aria-label="What “${column}” holds"]`);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`No chooser for ${column}`);
    return found;
  }

  async function choose(column: string, value: string): Promise<void> {
    await perform(() => {
      const chooser = chooserOf(column);
      chooser.value = value;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  it('shows every column with its first values and what it was guessed to hold', async () => {
    await showOrders([unknownFile]);
    await match();
    expect(document.activeElement).toBe(byRole('heading', 'Match the columns of warehouse-export.csv'));
    const rows = allByRole('listitem', undefined, byRole('region', 'Columns')).map(textOf);
    expect(rows).toHaveLength(8);
    expect(rows[1]).toContain('Placed');
    expect(rows[1]).toContain('First values: 21.11.2026 · 22.11.2026');
    expect(rows[5]).toContain('Column 6 has no name and cannot be used.');
    expect(rows[6]).toContain('A column of this name stands before it. That one counts.');
    expect(rows[7]).toContain('empty in the first rows');
    expect(chooserOf('Order No').value).toBe('orderId');
  });

  it('says what is still needed, and cannot be used before', async () => {
    await showOrders([unknownFile]);
    await match();
    const needed = () => allByRole('status').map(textOf).join(' ');
    expect(needed()).toContain('Still needed: the country of the site, a column with the date of the order.');
    expect(allByRole('button', 'Use these columns')).toEqual([]);
    await choose('Placed', 'orderedAt');
    expect(needed()).toContain('Still needed: the country of the site.');
  });

  it('gives the mapping to the worker and comes back to the files', async () => {
    const columnsOfFile = unknownFile.columns ?? [];
    const guessed = {
      headerFingerprint: headerFingerprint(columnsOfFile),
      marketplace: 'amazon',
      site: 'DE',
      fields: { orderId: 'Order No' },
    } as const;
    const { asked, tell } = await showOrders([{ ...unknownFile, guessed }]);
    await match();
    await choose('Placed', 'orderedAt');
    await choose('Article', 'title');
    expect(allByRole('status').map(textOf)).toContain('Nothing is missing.');
    await press(byRole('button', 'Use these columns'));
    expect(asked).toEqual([
      {
        name: 'map',
        mapping: { ...guessed, fields: { orderId: 'Order No', orderedAt: 'Placed', title: 'Article' } },
      },
    ]);
    expect(document.activeElement).toBe(byRole('heading', 'Import orders'));
    await tell([file({ fileId: unknownFile.fileId, name: unknownFile.name })]);
    expect(byRole('region', 'How warehouse-export.csv was read')).toBeDefined();
  });

  it('goes back without a word to the worker', async () => {
    const { asked } = await showOrders([unknownFile]);
    await match();
    await press(byRole('button', 'Back to the files'));
    expect(asked).toEqual([]);
    expect(byRole('heading', 'Import orders')).toBeDefined();
  });
});
