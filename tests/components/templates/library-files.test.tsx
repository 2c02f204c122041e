// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { LibraryFiles } from '@/components/templates/library-files/library-files';
import type { SaveOutcome, TemplateEdit } from '@/components/templates/workshop-access';
import type { LibraryFileReading } from '@/lib/domain/template/library/incoming';
import { type Template, type TemplateId, templateIdSchema } from '@/lib/domain/template/template';
import { aTemplate } from '../../support/templates';
import { allByRole, byRole, perform, press, render, textOf } from '../render';
import { speak } from '../set-up';

const mine = aTemplate({ id: 'a', shortcut: 'late' });
const theirs = aTemplate({ id: 'a', variants: { en: { title: 'Parcel late', body: 'Anew' } } });
const fresh = aTemplate({ id: 'b', variants: { en: { title: 'Refund', body: 'Refund {x}' } } });
const incoming = (template: Template, untranslated: readonly string[] = []) => ({ template, place: 1, untranslated });

const good: LibraryFileReading = {
  ok: true,
  file: {
    kind: 'briskine-csv',
    templates: [incoming(theirs), incoming(fresh, ['{{x}}']), incoming(aTemplate({ id: 'c' }))],
    refused: [{ place: 7, reason: 'no-text' }],
  },
};

async function stage(reading: LibraryFileReading, outcome?: SaveOutcome) {
  const saved: (readonly TemplateEdit[])[] = [];
  const trashed: (readonly TemplateId[])[] = [];
  const files: { readonly name: string; readonly text: string }[] = [];
  const keep = (name: string, parts: readonly string[]) => files.push({ name, text: parts.join('') });
  await render(
    <LibraryFiles
      access={{
        save: async (edits) => {
          saved.push(edits);
          return outcome ?? { ok: true, templates: edits.map(({ after }) => after), merged: false };
        },
        moveToTrash: async (ids) => {
          trashed.push(ids);
          return { ok: true, templates: [], merged: false };
        },
      }}
      templates={[mine, aTemplate({ id: 'c' })]}
      readFile={async () => reading}
      newId={() => templateIdSchema.parse('new')}
      saveAsJson={keep}
      saveAsCsv={keep}
    />,
  );
  return { saved, trashed, files };
}

async function choose(): Promise<void> {
  const input = document.querySelector('input[type="file"]');
  await perform(() => {
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'replies.csv')], configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const page = () => textOf(document.body);

describe('bringing in', () => {
  it('says what the file is, what could not be translated and what cannot be taken, and changes nothing', async () => {
    const { saved } = await stage(good);
    await choose();
    expect(page()).toContain('replies.csv Briskine table, 3 replies');
    expect(page()).toContain('In 1 reply something could not be translated.');
    expect(page()).toContain('Not translated: {{x}}');
    expect(page()).toContain('Entry 7: it has no text');
    expect(
      allByRole('listitem')
        .map(textOf)
        .filter((text) => text.includes('Parcel late')),
    ).toHaveLength(1);
    expect(saved).toEqual([]);
  });

  it('shows what is different side by side', async () => {
    await stage(good);
    await choose();
    const details = document.querySelector('details');
    expect(textOf(details)).toContain('Text, English');
    expect(textOf(details)).toContain('Anew');
    expect(textOf(details)).toContain(mine.variants.en?.body ?? '');
  });

  it('adds what is new, leaves what was changed, and takes it back', async () => {
    const { saved, trashed } = await stage(good);
    await choose();
    await press(byRole('button', 'Bring in 1 reply'));
    expect(saved).toEqual([[{ after: fresh }]]);
    expect(page()).toContain('1 reply was brought in.');
    await press(byRole('button', 'Undo'));
    expect(trashed).toEqual([['b']]);
    expect(page()).toContain('Undone.');
  });

  it('says that nothing was changed when it could not be saved, and keeps the choices', async () => {
    await stage(good, { ok: false, reason: 'quota' });
    await choose();
    await press(byRole('button', 'Bring in 1 reply'));
    expect(page()).toContain('The disk is full. Nothing was changed.');
    expect(byRole('button', 'Bring in 1 reply')).toBeDefined();
  });

  it('says why a file cannot be read, and where', async () => {
    await stage({ ok: false, problem: 'broken-json', line: 1203 });
    await choose();
    expect(page()).toContain('This JSON file is damaged or cut off. Line 1,203.');
    expect(textOf(byRole('status'))).toContain('damaged');
  });

  it('speaks German', async () => {
    speak('de');
    await stage(good);
    await choose();
    expect(page()).toContain('Briskine-Tabelle, 3 Antworten');
  });
});

describe('taking out', () => {
  it('gives the whole library as JSON and as a table', async () => {
    const { files } = await stage(good);
    await press(byRole('button', 'Save as JSON'));
    await press(byRole('button', 'Save as table (CSV)'));
    expect(files.map(({ name }) => name)).toEqual(['replydock-replies.json', 'replydock-replies.csv']);
    expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({ version: 1, templates: [{ id: 'a' }, { id: 'c' }] });
    expect(files[1]?.text).toContain('a,en,Parcel late');
  });
});
