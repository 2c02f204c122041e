/** What the seller made, merged into what is here: customers with tags and notes, decisions, imports. */
import { laterDecision, mergeCustomer } from '@/lib/backup/merge-customers';
import { distinctWords } from '@/lib/domain/template/search-words';
import { type ColumnMapping, columnMappingSchema } from '@/lib/imports/column-mapping';
import { noteLength } from '@/lib/protocol/customer-words';
import { readAccounts, recordAccount } from '@/lib/store/accounts-table';
import { readCustomers } from '@/lib/store/customers-table';
import type { CustomerRecord, ImportRecord, RefusedRowRecord } from '@/lib/store/database';
import { readMappings, saveMapping } from '@/lib/store/mappings-table';
import { countEffects, effectOf, type MergedRecord, type PartMerger } from './restore-part';

export const customersMerger: PartMerger<'customers'> = {
  tables: ({ customers }) => [customers],
  merge: async (records, { db, words }) => {
    const rules = { noteLine: words.noteLine, longestNote: noteLength };
    const puts = new Map<string, CustomerRecord>();
    const merged: MergedRecord<CustomerRecord>[] = [];
    for (const theirs of records) {
      const byTerms = await readCustomers(db, theirs.terms);
      const byId = await db.customers.get(theirs.id);
      const found = new Map([...(byId ? [byId] : []), ...byTerms].map((record) => [record.id, record]));
      // What an earlier record of this batch added is not written yet.
      for (const record of puts.values()) if (sharesTerm(record, theirs)) found.set(record.id, record);
      const record = mergeCustomer([...found.values()], theirs, rules);
      if (record) puts.set(record.id, record);
      const effect = found.size === 0 ? 'new' : record && isTold(record, found.get(record.id)) ? 'changed' : 'same';
      merged.push({ effect, puts: [] });
    }
    return { ...countEffects(merged), write: () => db.customers.bulkPut([...puts.values()]) };
  },
};

function sharesTerm(one: CustomerRecord, other: Pick<CustomerRecord, 'id' | 'terms'>): boolean {
  return one.id === other.id || one.terms.some((term) => other.terms.includes(term));
}

/** Something that the seller sees is another than before. */
function isTold(record: CustomerRecord, before: CustomerRecord | undefined): boolean {
  return record.note !== before?.note || record.tags.length !== before.tags.length;
}

export const decisionsMerger: PartMerger<'decisions'> = {
  tables: ({ decisions }) => [decisions],
  merge: async (records, { db }) => {
    const ours = await db.decisions.bulkGet(records.map(({ id }) => id));
    const merged = records.map((theirs, index) => {
      const later = laterDecision(ours[index], theirs);
      return { effect: effectOf(ours[index], later), puts: later ? [later] : [] };
    });
    return { ...countEffects(merged), write: () => db.decisions.bulkPut(merged.flatMap(({ puts }) => puts)) };
  },
};

/** Written when the orders are there: until then a file that was read to its end here counts as begun. */
export const importsMerger: PartMerger<'imports'> = {
  tables: ({ imports }) => [imports],
  merge: async (records, { db, sides }) => {
    const ours = await db.imports.bulkGet(records.map(({ id }) => id));
    const merged = records.map(({ endedAt, ...theirs }, index) => {
      const known = ours[index];
      const isTaken = !known || sides.takesTheirs(theirs.id);
      const record: ImportRecord = { ...theirs, ...(endedAt !== undefined && { endedAt }) };
      return { effect: effectOf(known, isTaken ? record : undefined), puts: isTaken ? [record] : [] };
    });
    return { ...countEffects(merged), write: () => db.imports.bulkPut(merged.flatMap(({ puts }) => puts)) };
  },
};

export const itemsMerger: PartMerger<'items'> = {
  tables: ({ items }) => [items],
  merge: async (records, { db }) => {
    const ours = await db.items.bulkGet(records.map(({ key }) => key));
    const fresh = records.filter((_, index) => ours[index] === undefined);
    const puts = fresh.map(({ key, title }) => ({ key, title, words: distinctWords(title) }));
    return { fresh: fresh.length, changed: 0, write: () => db.items.bulkPut(puts) };
  },
};

export const accountsMerger: PartMerger<'accounts'> = {
  tables: ({ singles }) => [singles],
  merge: async (records, { db }) => {
    const known = await readAccounts(db);
    const fresh = records.filter(
      ({ marketplace, account }) => !known.some((one) => one.marketplace === marketplace && one.account === account),
    );
    const write = async () => {
      for (const account of fresh.toReversed()) await recordAccount(db, account);
    };
    return { fresh: fresh.length, changed: 0, write };
  },
};

export const mappingsMerger: PartMerger<'column-mappings'> = {
  tables: ({ singles }) => [singles],
  merge: async (records, { db }) => {
    const known = new Set((await readMappings(db, columnMappingSchema)).map((one) => one.headerFingerprint));
    const fitting = records.flatMap((record): ColumnMapping[] => {
      const read = columnMappingSchema.safeParse(record);
      return read.success ? [read.data] : [];
    });
    const fresh = fitting.filter(({ headerFingerprint }) => !known.has(headerFingerprint));
    const write = async () => {
      for (const mapping of fresh.toReversed()) await saveMapping(db, mapping);
    };
    return { fresh: fresh.length, changed: 0, write };
  },
};

export const refusedRowsMerger: PartMerger<'refused-rows'> = {
  tables: ({ refusedRows }) => [refusedRows],
  merge: async (all, { db, sides, refusedRows: known }) => {
    const records = all.filter(({ importId }) => !sides.leavesTheirs(importId));
    for (const importId of new Set(records.map((row) => row.importId))) {
      if (known.has(importId)) continue;
      const rows = await db.refusedRows.where('importId').equals(importId).toArray();
      known.set(importId, new Set(rows.map(nameOfRow)));
    }
    const fresh = records.filter((row) => known.get(row.importId)?.has(nameOfRow(row)) === false);
    const puts = fresh.map(({ column, value, ...row }): RefusedRowRecord => {
      return { ...row, ...(column !== undefined && { column }), ...(value !== undefined && { value }) };
    });
    return { fresh: fresh.length, changed: 0, write: () => db.refusedRows.bulkAdd(puts) };
  },
};

function nameOfRow({ rowNumber, reason, column }: { rowNumber: number; reason: string; column?: string | undefined }) {
  return `${rowNumber} ${reason} ${column ?? ''}`;
}
