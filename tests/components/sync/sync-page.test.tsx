// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { SyncPage } from '@/components/sync/sync-page';
import { SyncError, syncProblemNames } from '@/lib/domain/sync/sync-problem';
import { dayMs, now } from '../fakes/sample-facts';
import { allByRole, byRole, nameOf, perform, press, render, textOf, type } from '../render';
import { speak } from '../set-up';
import {
  browserOn,
  choices,
  device,
  FakeSyncAccess,
  failing,
  folder,
  folderOn,
  manyDevices,
  status,
  syncEvent,
} from './fake-sync-access';

type Told = Partial<NonNullable<FakeSyncAccess['told']>>;

interface Shown {
  readonly access: FakeSyncAccess;
  readonly saved: { readonly name: string; readonly file: Blob }[];
}

async function showPage(told: Told = {}, access: ConstructorParameters<typeof FakeSyncAccess>[0] = {}): Promise<Shown> {
  const fake = new FakeSyncAccess({ told, ...access });
  const saved: Shown['saved'] = [];
  await render(<SyncPage access={fake} saveFile={(name, file) => saved.push({ name, file })} now={() => now} />);
  return { access: fake, saved };
}

const pageText = () => (document.body.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ');
const bigSwitch = () => must(document.querySelector<HTMLInputElement>('input[role="switch"]'));
const said = () => textOf(document.querySelector('main > [role="status"]'));

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('It is not there');
  return value;
}

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('input')].filter(
    (input) => (nameOf(input) || textOf(input.closest('label'))) === label,
  );
  if (found.length !== 1) throw new Error(`${found.length} fields "${label}"`);
  return must(found[0]);
}

/** As Enter in one of its fields. */
async function submit(form: HTMLFormElement | null = document.querySelector('form')): Promise<void> {
  await perform(() => must(form).requestSubmit());
}

async function typeFolder(address: string = folder.url): Promise<void> {
  await type(field('Address of the folder'), address);
  await type(field('User name'), folder.user);
  await type(field('Password on the server'), folder.password);
}

async function typeNew(passphrase: string): Promise<void> {
  await type(field('Passphrase'), passphrase);
  await type(field('Passphrase again'), passphrase);
}

describe('the browser’s own sync', () => {
  it('is switched on by one press', async () => {
    const { access } = await showPage();
    expect(nameOf(must(bigSwitch().closest('label')))).toBe('Keep my other browsers the same');
    await press(bigSwitch());
    expect(access.asked).toEqual([{ start: { carrier: 'browser' } }]);
    expect(said()).toBe('It is on and has synced.');
  });

  it.each([
    { vendor: 'google', reads: 'Google keeps what travels and can read it' },
    { vendor: 'microsoft', reads: 'Microsoft keeps what travels and can read it' },
    { vendor: 'mozilla', reads: 'Mozilla says that it cannot read it' },
    { vendor: 'other', reads: 'Whoever made this browser keeps what travels' },
  ] as const)('says before that who can read what travels: $vendor', async ({ vendor, reads }) => {
    await showPage({}, { access: { vendor } });
    expect(pageText()).toContain(reads);
  });

  it('says that only the passphrase opens it where there is one', async () => {
    await showPage({ choices: choices({ browser: { isOn: true, isSealed: true } }) });
    expect(pageText()).toContain('only those who know it can read what travels');
    expect(pageText()).not.toContain('Google keeps what travels');
    expect(allByRole('button', 'Use a passphrase')).toEqual([]);
  });

  it('takes a passphrase for whoever wants one', async () => {
    const { access } = await showPage();
    await press(byRole('button', 'Use a passphrase'));
    await typeNew('Sommer2026');
    expect(pageText()).toContain('Weak.');
    expect(pageText()).toContain('If it is lost nobody can recover it');
    await submit();
    expect(access.asked).toEqual([{ start: { carrier: 'browser', passphrase: 'Sommer2026' } }]);
  });

  it.each([
    { first: '', again: '', words: 'Type a passphrase.' },
    { first: 'lantern orchard', again: 'lantern orchid', words: 'This is not the same as above.' },
  ])('asks again for a passphrase typed as "$first" and "$again"', async ({ first, again, words }) => {
    const { access } = await showPage();
    await press(byRole('button', 'Use a passphrase'));
    await type(field('Passphrase'), first);
    await type(field('Passphrase again'), again);
    await submit();
    expect(access.asked).toEqual([]);
    expect(pageText()).toContain(words);
  });

  it('asks for the passphrase of the other browser where there is one, and goes on with it', async () => {
    const { access } = await showPage();
    access.outcomes.push({ problem: { name: 'no-passphrase' } }, { problem: { name: 'wrong-passphrase' } });
    await press(bigSwitch());
    expect(pageText()).toContain('sealed with a passphrase. Type the one of your other browser.');
    await type(field('Passphrase'), 'wrong');
    await submit();
    expect(pageText()).toContain('This passphrase does not fit what lies there.');
    await type(field('Passphrase'), 'right');
    await submit();
    expect(access.asked.at(-1)).toEqual({ start: { carrier: 'browser', passphrase: 'right' } });
    expect(said()).toBe('It is on and has synced.');
  });

  it('says what has no room, and opens the way out', async () => {
    const stands = status({
      carrier: 'browser',
      leftOut: ['templates', 'versions'],
      room: { used: 90_000, of: 102_400 },
    });
    await showPage({ choices: choices(browserOn), places: [stands] });
    expect(pageText()).toContain('No room for: Replies and earlier versions of replies. Everything else is synced.');
    expect(pageText()).toContain('90 kB of 102 kB');
    await press(must(allByRole('button', 'Set up a folder')[0]));
    expect(field('Address of the folder')).toBeDefined();
  });

  it('asks before it is switched off, and erases only where that is wanted', async () => {
    const { access } = await showPage({ choices: choices(browserOn), places: [status({ carrier: 'browser' })] });
    await press(bigSwitch());
    expect(access.asked).toEqual([]);
    await press(byRole('button', 'Switch off', must(document.querySelector('[role="alertdialog"]'))));
    expect(access.asked).toEqual([{ stop: { carrier: 'browser', erases: false } }]);
    expect(document.querySelector('[role="alertdialog"]')).toBeNull();
  });
});

describe('a folder', () => {
  it('asks the browser for its host within the press, and only then connects', async () => {
    const { access } = await showPage();
    await press(byRole('button', 'Set up a folder'));
    await typeFolder(folder.url.slice(0, -1));
    await typeNew(FakeSyncAccess.right);
    const form = must(document.querySelector('form'));
    await perform(() => {
      form.requestSubmit();
      // Before anything was waited for.
      expect(access.asked).toEqual([{ allow: folder.url }]);
    });
    expect(access.asked).toEqual([
      { allow: folder.url },
      { start: { carrier: 'web-dav', place: folder, passphrase: FakeSyncAccess.right } },
    ]);
    expect(document.querySelector('form')).toBeNull();
    expect(said()).toBe('It is on and has synced.');
  });

  it('connects nowhere while the host is refused', async () => {
    const { access } = await showPage();
    access.isHostAllowed = false;
    await press(byRole('button', 'Set up a folder'));
    await typeFolder();
    await typeNew(FakeSyncAccess.right);
    await submit();
    expect(access.asked).toEqual([{ allow: folder.url }]);
    expect(pageText()).toContain('was not allowed to let Replydock reach cloud.example.com');
    expect(field('User name').value).toBe('mara');
  });

  it.each([
    { address: '', words: 'Type the address of the folder.' },
    { address: 'my cloud', words: 'This is no web address.' },
    { address: 'http://cloud.example.com/dav/', words: 'only https:// is safe' },
    { address: 'https://mara:pw@cloud.example.com/dav/', words: 'Leave name and password out of the address.' },
    { address: 'https://cloud.example.com/dav/?dir=1', words: 'leave out the ? or #' },
  ])('says what is wrong with the address "$address" and asks for nothing', async ({ address, words }) => {
    const { access } = await showPage();
    await press(byRole('button', 'Set up a folder'));
    await typeFolder(address);
    await typeNew(FakeSyncAccess.right);
    await submit();
    expect(access.asked).toEqual([]);
    expect(pageText()).toContain(words);
  });

  it('shows what was probably meant, and takes it only when it is pressed', async () => {
    await showPage();
    await press(byRole('button', 'Set up a folder'));
    await typeFolder('https://cloud.example.com/apps/files');
    await perform(() => {
      field('Address of the folder').focus();
      field('User name').focus();
    });
    const suggestion = byRole('button', folder.url);
    expect(field('Address of the folder').value).toBe('https://cloud.example.com/apps/files');
    await press(suggestion);
    expect(field('Address of the folder').value).toBe(folder.url);
  });

  it('keeps what was typed where it does not connect, and says why', async () => {
    const { access } = await showPage();
    access.outcomes.push({ problem: { name: 'sign-in-refused', status: 401 } });
    await press(byRole('button', 'Set up a folder'));
    await typeFolder();
    await typeNew(FakeSyncAccess.right);
    await submit();
    expect(pageText()).toContain('Not switched on: The server does not accept this user name or password.');
    expect(said()).toContain('The server does not accept');
    expect(field('Passphrase').value).toBe(FakeSyncAccess.right);
  });

  it('asks again for a host that was taken back, and syncs then', async () => {
    const { access } = await showPage({ choices: choices(folderOn), places: [failing({ name: 'no-permission' })] });
    await press(byRole('button', 'Allow cloud.example.com'));
    expect(access.asked).toEqual([{ allow: folder.url }, 'now']);
  });

  it('takes another passphrase for the same place', async () => {
    const { access } = await showPage({ choices: choices(folderOn), places: [failing({ name: 'wrong-passphrase' })] });
    await type(field('Passphrase'), 'the other one');
    await submit();
    expect(access.asked).toEqual([{ start: { carrier: 'web-dav', place: folder, passphrase: 'the other one' } }]);
  });

  it('never shows the password of the server', async () => {
    await showPage({ choices: choices(folderOn), places: [status()] });
    expect(document.body.innerHTML).not.toContain(folder.password);
    await press(byRole('button', 'Change'));
    expect(field('Password on the server').type).toBe('password');
  });

  it('says what could not be deleted, and stays in the dialog', async () => {
    const { access } = await showPage({ choices: choices(folderOn), places: [status()] });
    access.outcomes.push({ problem: { name: 'offline' } });
    await press(byRole('button', 'Switch off'));
    const dialog = must(document.querySelector('[role="alertdialog"]'));
    await press(must(dialog.querySelector<HTMLInputElement>('input[type="checkbox"]')));
    await press(byRole('button', 'Switch off', dialog));
    expect(access.asked).toEqual([{ stop: { carrier: 'web-dav', erases: true } }]);
    expect(textOf(dialog.querySelector('[role="alert"]'))).toContain('could not be deleted. No connection.');
    await press(byRole('button', 'Cancel', dialog));
    expect(document.querySelector('[role="alertdialog"]')).toBeNull();
  });
});

describe('how it stands', () => {
  it('tells when last, with whom and when next', async () => {
    await showPage({ choices: choices(folderOn), places: [status()] });
    expect(pageText()).toContain('Synced today 1:56 PM with Studio PC');
    expect(pageText()).toContain('Looks again today 2:11 PM.');
    expect(pageText()).toContain('cloud.example.com/remote.php/dav/files/mara/Replydock/ as mara');
  });

  it('tells every problem in words, without losing the way to switch off', async () => {
    for (const name of syncProblemNames) {
      await showPage({ choices: choices(folderOn), places: [failing({ name })] });
      const section = must([...document.querySelectorAll('section')].at(-5));
      expect(textOf(section)).toContain('Not synced since today 11:00 AM');
      expect(allByRole('button', 'Switch off', section)).toHaveLength(1);
      document.body.replaceChildren();
    }
  });

  it('tells that an older state lay there', async () => {
    await showPage({ choices: choices(folderOn), places: [status({ rolledBackAt: now - dayMs })] });
    expect(pageText()).toContain('had gone back to an older state (yesterday 2:00 PM)');
  });

  it('shows the latest of many browsers, and all when asked', async () => {
    await showPage({ choices: choices(folderOn), places: [status({ devices: [...manyDevices] })] });
    const list = () => must(document.querySelector('ul[aria-label="12 other browsers"]')).children.length;
    expect(list()).toBe(5);
    await press(byRole('button', 'Show all 12'));
    expect(list()).toBe(12);
  });

  it('syncs when asked, and offers it only where something is on', async () => {
    const { access } = await showPage({ choices: choices(browserOn), places: [status({ carrier: 'browser' })] });
    await press(byRole('button', 'Sync now'));
    expect(access.asked).toEqual(['now']);
    expect(said()).toBe('Synced.');
  });

  it('offers no sync while nothing is on', async () => {
    await showPage();
    expect(allByRole('button', 'Sync now')).toEqual([]);
  });

  it('says what went wrong where the background does not answer', async () => {
    const syncNow = () => Promise.reject(new Error('gone'));
    await showPage({ choices: choices(browserOn) }, { access: { syncNow } });
    await press(byRole('button', 'Sync now'));
    expect(said()).toBe('Not synced: Something went wrong in Replydock. Nothing is lost.');
  });

  it('shows its title until it is known how it stands', async () => {
    await render(<SyncPage access={Object.assign(new FakeSyncAccess(), { told: undefined })} now={() => now} />);
    expect(textOf(byRole('heading'))).toBe('Sync');
  });
});

describe('what travels', () => {
  it('is switched part by part', async () => {
    const { access } = await showPage();
    expect(field('Notes and tags of customers').checked).toBe(false);
    expect(field('What was learned').checked).toBe(false);
    await press(field('Replies'));
    const { parts } = choices();
    expect(access.asked).toEqual([{ change: { parts: { ...parts, templates: false } } }]);
  });

  it('says what does not go where there is no passphrase', async () => {
    const parts = { ...choices().parts, customers: true };
    await showPage({ choices: choices({ ...browserOn, parts }) });
    expect(pageText()).toContain('The browser’s sync area has no passphrase here, so this does not travel through it.');
  });

  it('names this browser as the others see it, until the seller calls it something else', async () => {
    const { access } = await showPage();
    const name = field('What it is called on the others');
    expect(name.value).toBe('Chrome, Linux');
    await perform(() => name.focus());
    await type(name, ' Packing desk ');
    await perform(() => name.blur());
    expect(access.asked).toEqual([{ change: { deviceName: 'Packing desk' } }]);
  });

  it('looks as often as the seller wants', async () => {
    const { access } = await showPage();
    await press(field('every hour'));
    expect(access.asked).toEqual([{ change: { everyMinutes: 60 } }]);
  });
});

describe('a file by hand', () => {
  async function choose(name = 'replydock-sync-2026-11-20.rdsync'): Promise<void> {
    const input = must(document.querySelector<HTMLInputElement>('input[type="file"]'));
    Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
    await perform(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  it('is saved with a passphrase', async () => {
    const { access, saved } = await showPage();
    await press(byRole('button', 'Save a file'));
    await typeNew(FakeSyncAccess.right);
    await submit();
    expect(access.asked).toEqual([{ write: FakeSyncAccess.right }]);
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^replydock-sync-\d{4}-\d\d-\d\d\.rdsync$/)]);
    expect(said()).toMatch(/^Saved as replydock-sync-/);
    expect(document.querySelector('form')).toBeNull();
  });

  it('is taken in with its passphrase, asked again where that is wrong', async () => {
    const { access } = await showPage();
    access.taken = { ...access.taken, leftOut: ['customers'], hasMore: true, eventCount: 2 };
    await choose();
    await type(field('Passphrase of this file'), 'wrong');
    await submit();
    expect(said()).toBe('Not taken in: This passphrase does not fit.');
    await type(field('Passphrase of this file'), FakeSyncAccess.right);
    await submit();
    expect(pageText()).toContain('Put together with what Studio PC had yesterday 2:00 PM.');
    expect(pageText()).toContain('Left out, because it is switched off here: Notes and tags of customers.');
    expect(pageText()).toContain('A part of this file is from a newer Replydock and was left out.');
    expect(pageText()).toContain('2 things were changed on both sides.');
    expect(document.querySelector('form')).toBeNull();
  });

  it('says what is wrong with a file', async () => {
    const takeFile = () => Promise.reject(new SyncError({ name: 'unreadable' }));
    await showPage({}, { access: { takeFile } });
    await choose('holiday.jpg');
    await type(field('Passphrase of this file'), 'any');
    await submit();
    expect(said()).toBe('Not taken in: This is no sync file of Replydock. Nothing was taken over.');
  });
});

describe('what was put together', () => {
  it('says so where there was nothing yet', async () => {
    await showPage();
    expect(pageText()).toContain('Nothing yet.');
  });

  it('is told with the other browser and the way back', async () => {
    const { access } = await showPage({ events: [syncEvent()] });
    expect(pageText()).toContain('Changed here and in Studio PC at once: the two were put together.');
    await press(byRole('button', 'Put back how it was here: Parcel is late'));
    expect(access.asked).toEqual([{ takeBack: 'event-1' }]);
    expect(pageText()).toContain('Parcel is late: put back how it was here.');
  });

  it('says where it could not be put back', async () => {
    const { access } = await showPage({ events: [syncEvent()] });
    access.canTakeBack = false;
    await press(byRole('button', 'Put back how it was here: Parcel is late'));
    expect(pageText()).toContain('Parcel is late could not be put back.');
  });

  it('offers no way back where there is none, or it was taken', async () => {
    const { before: _, ...lost } = syncEvent({ id: 'event-2', kind: 'returned', title: 'Greeting' });
    await showPage({ events: [lost, syncEvent({ isTakenBack: true })] });
    expect(pageText()).toContain('Deleted in one browser and changed in Studio PC: it is back.');
    expect(
      allByRole('button')
        .map(nameOf)
        .filter((name) => name.startsWith('Put back')),
    ).toEqual([]);
  });

  it('shows the latest of many first, and all when asked', async () => {
    const events = Array.from({ length: 25 }, (_, index) =>
      syncEvent({ id: `event-${index}`, at: now - index * dayMs, title: `Reply ${index}` }),
    );
    await showPage({ events: events.toReversed() });
    expect(pageText()).toContain('Reply 0');
    expect(pageText()).not.toContain('Reply 10');
    await press(byRole('button', 'Show 15 more'));
    expect(pageText()).toContain('Reply 24');
  });
});

describe('in German', () => {
  it('speaks of everything with Sie', async () => {
    speak('de');
    const webDav = { isOn: true, place: { ...folder } };
    await showPage({
      choices: choices({ ...browserOn, webDav }),
      places: [status({ carrier: 'browser', devices: [device({ name: 'Studio-PC' })] }), failing({ name: 'full' })],
      events: [syncEvent()],
    });
    expect(pageText()).toContain('mit Studio-PC');
    expect(pageText()).toContain('Der Server hat keinen Platz mehr. Machen Sie dort welchen frei.');
    expect(pageText()).not.toMatch(/\b(du|dein|dir)\b/i);
  });
});
