// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { type BackupAccess, BackupFailed } from '@/components/backup/backup-access';
import { BackupPage } from '@/components/backup/backup-page';
import type { RestoreOutcome } from '@/lib/backup/restore-outcome';
import { now } from '../fakes/sample-facts';
import { allByRole, byRole, perform, press, render, textOf, type } from '../render';
import { speak } from '../set-up';
import { FakeBackupAccess, outcome } from './fake-backup-access';

interface Shown {
  readonly access: FakeBackupAccess;
  readonly saved: { readonly name: string; readonly file: Blob }[];
}

async function showPage(changes: Partial<BackupAccess> = {}, preview: Partial<RestoreOutcome> = {}): Promise<Shown> {
  const access = Object.assign(new FakeBackupAccess(outcome(preview)), changes);
  const saved: Shown['saved'] = [];
  await render(<BackupPage access={access} saveFile={(name, file) => saved.push({ name, file })} now={() => now} />);
  return { access, saved };
}

const passwords = () => [...document.querySelectorAll<HTMLInputElement>('input[type="password"]')];

async function typePassphrases(...texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) await type(passwords()[index] ?? document.body, text);
}

async function chooseFile(name = 'all.replydock'): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('No file can be chosen');
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
  await perform(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}

async function unlock(passphrase: string): Promise<void> {
  await type(passwords().at(-1) ?? document.body, passphrase);
  await perform(() => document.querySelector('form')?.requestSubmit());
}

describe('making a backup', () => {
  it('saves a file with the passphrase', async () => {
    const { access, saved } = await showPage();
    await typePassphrases('lantern orchard velvet glacier', 'lantern orchard velvet glacier');
    await press(byRole('button', 'Save backup'));
    expect(access.passphrases).toEqual(['lantern orchard velvet glacier']);
    expect(saved.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^replydock-backup-\d{4}-\d\d-\d\d\.replydock$/),
    ]);
    expect(textOf(document.body)).toContain('Saved as replydock-backup-');
    expect(passwords().map(({ value }) => value)).toEqual(['', '']);
  });

  it.each([
    { typed: ['', ''], said: 'Type a passphrase' },
    { typed: ['lantern orchard', 'lantern orchid'], said: 'This is not the same as above.' },
  ])('asks again where it was typed as $typed', async ({ typed, said }) => {
    const { access } = await showPage();
    await typePassphrases(...typed);
    await press(byRole('button', 'Save backup'));
    expect(access.passphrases).toEqual([]);
    expect(textOf(document.body)).toContain(said);
  });

  it('says how strong the passphrase is, and that nobody can recover it', async () => {
    await showPage();
    await typePassphrases('Sommer2026');
    expect(textOf(document.body)).toContain('Weak.');
    expect(textOf(document.body)).toContain('Without it nobody can open the file');
  });

  it('says plainly what a file without passphrase means, and saves it then', async () => {
    const { access } = await showPage();
    const open = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find(
      ({ value }) => value === 'open',
    );
    await press(open ?? document.body);
    expect(textOf(document.body)).toContain('Anyone who has this file can read the names');
    await press(byRole('button', 'Save backup'));
    expect(access.passphrases).toEqual([undefined]);
  });

  it('says why nothing was saved', async () => {
    await showPage({ backUp: () => Promise.reject(new BackupFailed('busy')) });
    await typePassphrases('lantern orchard', 'lantern orchard');
    await press(byRole('button', 'Save backup'));
    expect(textOf(document.body)).toContain('The backup was not saved. An import, a backup or a restore is running');
  });
});

describe('restoring', () => {
  it('asks for the passphrase, again where it is wrong, and shows what would change before anything does', async () => {
    const { access } = await showPage();
    await chooseFile();
    await unlock('wrong');
    expect(textOf(document.body)).toContain('This passphrase does not fit.');
    await unlock(FakeBackupAccess.right);
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toContainEqual(['Orders', '120', '100', '5', '15']);
    expect(access.restored).toEqual([]);
    await press(byRole('button', 'Restore'));
    expect(access.restored).toEqual([[]]);
    expect(textOf(document.body)).toContain('Restored.');
  });

  it('keeps a setting of this browser unless the seller chooses the other', async () => {
    const { access } = await showPage({}, { conflicts: [{ name: 'soonHours', ours: 2, theirs: 6 }] });
    await chooseFile();
    await unlock(FakeBackupAccess.right);
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(radios.find(({ value }) => value === 'ours')?.checked).toBe(true);
    await press(radios.find(({ value }) => value === 'theirs') ?? document.body);
    await press(byRole('button', 'Restore'));
    expect(access.restored).toEqual([['soonHours']]);
  });

  it('offers nothing where everything is here already', async () => {
    await showPage({}, { parts: { orders: { total: 4, fresh: 0, changed: 0, unfit: 0 } } });
    await chooseFile();
    await unlock(FakeBackupAccess.right);
    expect(textOf(document.body)).toContain('Everything in this backup is here already.');
    expect(allByRole('button', 'Restore')).toEqual([]);
  });

  it('tells what is left out', async () => {
    const parts = { orders: { total: 4, fresh: 3, changed: 0, unfit: 1 } };
    await showPage({}, { parts, unknownParts: [{ kind: 'drafts', count: 7 }], expired: 2 });
    await chooseFile();
    await unlock(FakeBackupAccess.right);
    const text = textOf(document.body);
    expect(text).toContain('A part of this file is from a newer Replydock and was left out: 7 entries.');
    expect(text).toContain('1 entry of this file cannot be read');
    expect(text).toContain('2 orders and conversations are older than you keep');
  });

  it.each([
    { failure: 'not-a-backup', line: undefined, said: 'This is not a Replydock backup. Nothing was changed.' },
    { failure: 'damaged', line: 7, said: 'This file is damaged. Line 7 of what is in it. Nothing was changed.' },
  ] as const)('says what is wrong with a file: $failure', async ({ failure, line, said }) => {
    await showPage({ look: () => Promise.reject(new BackupFailed(failure, { line })) });
    await chooseFile();
    expect(textOf(document.body)).toContain(said);
  });

  it('says when it was stopped that the rest can be done again', async () => {
    const { access } = await showPage();
    access.outcome = { ...access.outcome, isComplete: true };
    await chooseFile();
    await unlock(FakeBackupAccess.right);
    access.outcome = { ...access.outcome, isComplete: false };
    await press(byRole('button', 'Restore'));
    expect(textOf(document.body)).toContain('Stopped before the end.');
  });

  it('speaks German', async () => {
    speak('de');
    await showPage();
    await chooseFile();
    await unlock('falsch');
    expect(textOf(document.body)).toContain('Dieses Passwort passt nicht.');
  });
});
