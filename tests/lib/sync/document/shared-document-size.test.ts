/** How large and how slow documents become. Figures are printed; what is asserted does not depend on the machine. */
import { describe, expect, it } from 'vitest';
import { openSharedDocument } from '@/lib/sync/document/open-document';
import type { SharedRecord } from '@/lib/sync/shared-record';
import { writer } from './fleet';

const languages = ['de', 'en', 'fr', 'it', 'es'];

describe('a document', () => {
  it('keeps next to nothing of 10,000 edits of one template', () => {
    const [before, after] = edited(10_000, (body, edit) =>
      body.length > 900 ? body.slice(0, 600) : `${body} ${edit % 10}`,
    );

    console.info(`10,000 edits of one template: ${after - before} bytes of bookkeeping and text`);
    expect(after - before).toBeLessThan(2000);
  });

  it('keeps little of 2,000 edits all over a template', () => {
    const [before, after] = edited(2000, (body, edit) => {
      const at = Math.imul(edit, 2654435761) % body.length;
      const place = at < 0 ? at + body.length : at;
      return `${body.slice(0, place)}${edit % 10}${body.slice(place + 1)}`;
    });

    console.info(`2,000 edits in random places of one text: ${after - before} bytes`);
    expect(after - before).toBeLessThan(60_000);
  });

  it('holds 1,000 templates in five languages without ado', () => {
    const document = openSharedDocument(undefined, writer(1));
    document.together(() => {
      for (let index = 0; index < 1000; index += 1) document.put(template(index));
    });
    const state = document.encode();
    const started = process.cpuUsage();
    const again = openSharedDocument(state, writer(1));
    const { present } = again.read();
    again.put({ ...template(7), texts: { ...template(7).texts, 'de:body': 'Neu' } });
    const encoded = again.encode();
    const { user, system } = process.cpuUsage(started);

    console.info(
      `1,000 templates in five languages: ${Math.round(state.length / 1000)} kB; ` +
        `open, read, one edit, encode: ${Math.round((user + system) / 1000)} ms of processor time`,
    );
    expect(present.size).toBe(1000);
    expect(Math.abs(encoded.length - state.length)).toBeLessThan(2000);
  });
});

function edited(times: number, change: (body: string, edit: number) => string): readonly [number, number] {
  let record = template(1);
  let document = openSharedDocument(undefined, writer(4_000_000_001));
  document.put(record);
  const before = document.encode().length;
  for (let edit = 1; edit <= times; edit += 1) {
    const body = change(record.texts['de:body'] ?? '', edit);
    record = {
      ...record,
      values: { ...record.values, 'de:changedAt': edit },
      texts: { ...record.texts, 'de:body': body },
    };
    document.put(record);
    if (edit % 1000 === 0) document = openSharedDocument(document.encode(), writer(4_000_000_001));
  }
  expect(document.read().present.get(record.id)).toEqual(record);
  return [before, document.encode().length];
}

function template(index: number): SharedRecord {
  const values = languages.flatMap((language) => [
    [`${language}:title`, `Titel ${index} ${language}`] as const,
    [`${language}:changedAt`, 1_732_300_000_000 + index] as const,
  ]);
  const body = (language: string) =>
    Array.from({ length: 75 }, (_, word) => `wort${(Math.imul(word + index, 2654435761) >>> 9) % 900}${language}`).join(
      ' ',
    );
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    values: { folder: 'Post', position: index, 'tags/eilig': true, ...Object.fromEntries(values) },
    texts: Object.fromEntries(languages.map((language) => [`${language}:body`, body(language)])),
  };
}
