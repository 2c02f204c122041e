// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { FakeWorkshop } from '../fakes/fake-workshop-access';
import { allByRole, byRole, key, perform, press, render, textOf, type } from '../render';
import { speak } from '../set-up';
import { lateBefore, manyTemplates, now, shelf, template } from './sample-templates';
import { StagedWorkshop } from './staged-workshop';
import {
  choose,
  late,
  list,
  row,
  rows,
  selectedTitles,
  settle,
  showLate,
  showWorkshop,
  status,
  titles,
  wording,
} from './workshop-stage';

const english = late.variants.en?.body ?? '';
const sorting = async (value: string) => {
  const select = document.querySelector<HTMLSelectElement>('select[aria-label="Order of the list"]');
  await perform(() => {
    if (!select) throw new Error('The list cannot be sorted');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

describe('The list of templates', () => {
  it('shows title, shortcut and how each language stands', async () => {
    await showWorkshop();
    expect(textOf(row('Late: new date'))).toMatch(
      /^Late: new date from the carrier ?\/late-date ?English ?German out of date ?French ?Italian missing$/,
    );
  });

  it('draws only what is in view of 10,000', async () => {
    await showWorkshop(manyTemplates(10_000));
    expect(rows().length).toBeLessThan(60);
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('10000');
  });

  it('finds while the seller types, and shows all again when nothing is asked', async () => {
    await showWorkshop();
    await type(byRole('searchbox'), 'carr');
    expect(titles()).toEqual(expect.arrayContaining(['Late: new date from the carrier', 'We are asking the carrier']));
    expect(titles()).toHaveLength(2);
    await type(byRole('searchbox'), '');
    expect(titles()).toHaveLength(shelf.length);
  });

  it('says what is looked through where nothing is found', async () => {
    await showWorkshop();
    await type(byRole('searchbox'), 'xylophone');
    expect(status()).toContain('Nothing found here');
  });

  it('shows one folder', async () => {
    await showWorkshop();
    const select = document.querySelector<HTMLSelectElement>('select[aria-label="Shown templates"]');
    await perform(() => {
      if (!select) throw new Error('No filter');
      select.value = 'folder:Returns';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(titles()).toEqual(['Back to us, what next?']);
  });

  it('has pinned ones first, and sorts by title', async () => {
    await showWorkshop();
    await sorting('name');
    expect(titles().slice(0, 3)).toEqual([
      'Late delivery, apology only',
      'Address changed in time',
      'Back to us, what next?',
    ]);
  });

  it('chooses a range with Shift and adds one with Ctrl', async () => {
    await showWorkshop();
    const shown = titles();
    await choose(shown[1] ?? '');
    await choose(shown[3] ?? '', { shiftKey: true });
    expect(selectedTitles()).toEqual(shown.slice(1, 4));
    await choose(shown[5] ?? '', { ctrlKey: true });
    expect(selectedTitles()).toEqual([...shown.slice(1, 4), shown[5]]);
    expect(textOf(document.querySelector('[role="toolbar"]'))).toContain('4 chosen');
  });

  it('is driven by the keyboard alone', async () => {
    await showWorkshop();
    await key(list(), { key: 'ArrowDown' });
    await key(list(), { key: 'ArrowDown' });
    expect(selectedTitles()).toEqual([titles()[1]]);
    await key(list(), { key: 'ArrowDown', shiftKey: true });
    expect(selectedTitles()).toEqual(titles().slice(1, 3));
    await key(list(), { key: 'a', ctrlKey: true });
    expect(selectedTitles()).toHaveLength(shelf.length);
    await key(list(), { key: 'Escape' });
    expect(selectedTitles()).toEqual([titles()[2]]);
    expect(list().getAttribute('aria-activedescendant')).toBe(rows()[2]?.id);
  });

  it('moves with Alt and arrows in the seller’s own order, and only there', async () => {
    const { store, desk } = await showWorkshop();
    await choose(titles()[1] ?? '');
    await key(list(), { key: 'ArrowDown', altKey: true });
    expect(status()).toContain('Choose “Own order” above the list first');
    await sorting('own');
    const [first, second, third] = titles();
    await choose(second ?? '');
    await key(list(), { key: 'ArrowDown', altKey: true });
    await settle(desk);
    expect(titles().slice(0, 3)).toEqual([first, third, second]);
    await key(list(), { key: 'ArrowUp', altKey: true });
    await key(list(), { key: 'ArrowUp', altKey: true });
    await settle(desk);
    expect(titles().slice(0, 3)).toEqual([second, first, third]);
    expect(store.access().templates.filter(({ position }) => position !== undefined).length).toBeGreaterThan(0);
  });

  it('deletes what is chosen and takes it back', async () => {
    const { store } = await showWorkshop();
    const shown = titles();
    await choose(shown[0] ?? '');
    await choose(shown[1] ?? '', { shiftKey: true });
    await key(list(), { key: 'Delete' });
    expect(store.trashed()).toHaveLength(2);
    expect(status()).toContain('2 templates are in the trash.');
    await key(document.body, { key: 'z', ctrlKey: true });
    expect(store.trashed()).toEqual([]);
  });

  it('adds a tag to all that are chosen', async () => {
    const { store, desk } = await showWorkshop();
    await choose(titles()[0] ?? '');
    await choose(titles()[2] ?? '', { shiftKey: true });
    await press(byRole('button', 'Add a tag'));
    await type(byRole('textbox', 'Add a tag'), 'winter');
    await press(byRole('button', 'Do it'));
    await settle(desk);
    expect(store.access().templates.filter(({ tags }) => tags.includes('winter'))).toHaveLength(3);
  });
});

describe('The editor', () => {
  it('saves what is typed by itself', async () => {
    const { store, desk } = await showLate();
    await type(wording(), `${english} More.`);
    await settle(desk);
    expect(store.find(late.id)?.variants.en?.body).toBe(`${english} More.`);
    expect(status()).toContain('Saved');
  });

  it('says that the storage is full and keeps the text in its field', async () => {
    const { store, desk } = await showLate();
    store.fails = () => 'quota';
    await type(wording(), 'Words that find no room.');
    await settle(desk);
    expect(status()).toContain('Not saved: the browser’s storage is full.');
    expect(wording().value).toBe('Words that find no room.');
    await choose('On its way');
    await choose('Late: new date');
    expect(wording().value).toBe('Words that find no room.');
  });

  it('saves when another template is opened', async () => {
    const { store } = await showLate();
    await type(wording(), 'Short.');
    await choose('On its way');
    expect(store.find(late.id)?.variants.en?.body).toBe('Short.');
  });

  it('shows the translation that is out of date beside the main wording, until it is marked', async () => {
    const { store, desk } = await showLate();
    expect(wording('German').value).toContain('Guten Tag');
    const pane = document.querySelector('section[aria-label="German"]');
    expect(textOf(pane)).toContain('English changed');
    await press(byRole('button', 'Mark as up to date'));
    await settle(desk);
    expect(textOf(row('Late: new date'))).not.toContain('out of date');
    expect(store.find(late.id)?.variants.de?.changedAt).toBeGreaterThan(late.variants.en?.changedAt ?? 0);
  });

  it('shows what has changed in the main wording since the translation was up to date', async () => {
    const { store, desk } = await showWorkshop([lateBefore, ...shelf.slice(1)]);
    store.now = now;
    await choose('Late: new date');
    await type(wording(), english);
    await settle(desk);
    await press(byRole('button', 'Show change'));
    const pane = document.querySelector('section[aria-label="German"]');
    expect([...(pane?.querySelectorAll('ins') ?? [])].map(textOf)).toContain('You can follow it under');
    expect([...(pane?.querySelectorAll('del') ?? [])].map(textOf)).toContain('Follow it here:');
    await press(byRole('button', 'Hide change'));
    expect(pane?.querySelector('ins, del')).toBeNull();
  });

  it('says so where the wording from before the change is not kept', async () => {
    await showLate();
    await press(byRole('button', 'Show change'));
    expect(textOf(document.querySelector('section[aria-label="German"]'))).toContain('is not kept');
  });

  it('tells under the title what the reply is for and how often it was used', async () => {
    const store = new FakeWorkshop(shelf);
    store.uses = new Map([[late.id, { times: 38, lastAt: now }]]);
    await render(<StagedWorkshop store={store} />);
    await choose('Late: new date');
    const facts = [...document.querySelectorAll('main h2 ~ div dl > div')].map(textOf);
    expect(facts).toEqual([
      'Shortcut/late-date',
      'FolderDelivery',
      'Tagsdelaytracking',
      'ForAmazon and eBay',
      'Buyerasks where it isasks about postage',
      'UsesUsed 38 times',
    ]);
  });

  it('offers its variables in a dialog that holds all there is of it', async () => {
    await showLate();
    await press(allByRole('button', 'Insert a variable')[0] ?? document.body);
    const search = document.querySelector('input[placeholder="Search variables"]');
    const dialog = search?.closest('[role="dialog"]');
    expect(dialog).not.toBeNull();
    expect(dialog?.querySelectorAll('button')).toHaveLength(2);
    const option = [...(dialog?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])].find((each) =>
      textOf(each).includes('tracking.link'),
    );
    await press(option ?? document.body);
    expect(wording().value.split('{{ tracking.link }}')).toHaveLength(3);
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });

  it('offers two ways to begin a language that is missing', async () => {
    const { store, desk } = await showLate();
    const italian = allByRole('button').find((button) => textOf(button).startsWith('Italian'));
    await press(italian ?? document.body);
    expect(textOf(document.querySelector('section[aria-label="Italian"]'))).toContain('English is used instead');
    await press(byRole('button', 'Begin with a copy of English'));
    await settle(desk);
    expect(store.find(late.id)?.variants.it?.body).toBe(english);
    expect(wording('Italian').value).toBe(english);
  });

  it('keeps words of one marketplace apart and gives them up again', async () => {
    const { store, desk } = await showLate();
    const ebay = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"][value="ebay"]')][0];
    await press(ebay ?? document.body);
    await type(wording(), 'For eBay alone.');
    await settle(desk);
    expect(store.find(late.id)?.variants.en).toMatchObject({ body: english, bodyFor: { ebay: 'For eBay alone.' } });
    await press(byRole('button', 'Use the same as for both'));
    await settle(desk);
    expect(store.find(late.id)?.variants.en?.bodyFor).toBeUndefined();
    expect(wording().value).toBe(english);
  });

  it('says at once whose shortcut is taken', async () => {
    await showLate();
    await press(byRole('button', 'What it is for'));
    await type(byRole('textbox', 'Shortcut'), 'ON-way');
    expect(textOf(document.querySelector('main'))).toContain('“On its way, not yet due” has this shortcut already.');
  });

  it('takes over what another tab writes without moving the caret', async () => {
    const { store } = await showLate();
    const field = wording();
    await perform(() => {
      field.focus();
      field.setSelectionRange(5, 5);
      field.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', bubbles: true }));
    });
    await perform(() =>
      store.changeElsewhere(late.id, ({ variants, ...known }) => ({
        ...known,
        variants: { ...variants, en: { title: 'Late', body: `${english}\nAdded elsewhere.`, changedAt: store.now } },
      })),
    );
    expect(field.value).toContain('Added elsewhere.');
    expect(field.selectionStart).toBe(5);
  });

  it('undoes by its button what was typed', async () => {
    const { store, desk } = await showLate();
    await type(wording(), 'Gone');
    await press(byRole('button', 'Undo'));
    await settle(desk);
    expect(wording().value).toBe(english);
    expect(store.find(late.id)?.variants.en?.body).toBe(english);
  });

  it('leaves Ctrl+Z in a field to the field', async () => {
    await showLate();
    await type(wording(), 'Typed');
    await key(wording(), { key: 'z', ctrlKey: true });
    expect(wording().value).toBe('Typed');
  });

  it('makes a new template in the seller’s language and a copy without shortcut', async () => {
    const { store, desk } = await showWorkshop();
    await press(byRole('button', 'New'));
    await type(byRole('textbox', 'Title, English'), 'Quite new');
    await settle(desk);
    expect(store.access().templates.at(-1)).toMatchObject({
      mainLanguage: 'en',
      variants: { en: { title: 'Quite new' } },
    });
  });
});

describe('The preview', () => {
  const preview = () => textOf(document.querySelector('section[aria-label="Preview"]'));

  it('fills the wording for a sample buyer and marks what is not known', async () => {
    await showWorkshop([
      template('x', { variants: { en: { title: 'X', body: 'Dear {{ buyer.name }}, {{ order.total }}.' } } }),
    ]);
    await choose('X');
    expect(preview()).toContain('Dear Linnea, £42.50.');
    const buyers = document.querySelector<HTMLSelectElement>('select[aria-label="Buyer of the preview"]');
    await perform(() => {
      if (!buyers) throw new Error('No buyers');
      buyers.value = 'new';
      buyers.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(document.querySelectorAll('section[aria-label="Preview"] [data-spoken="not known:"]')).toHaveLength(2);
  });

  it('warns where a box is nearly full or too small', async () => {
    const long = (length: number) =>
      template('long', { variants: { en: { title: 'Long', body: 'a'.repeat(length), changedAt: 0 } } });
    await showWorkshop([long(1700)]);
    await choose('Long');
    expect(preview()).toContain('1,700 of 2,000 characters in eBay’s box.');
    await type(wording(), 'a'.repeat(4003));
    expect(preview()).toContain('3 characters too many for Amazon’s box.');
    expect(preview()).toContain('2,003 characters too many for eBay’s box.');
  });
});

describe('History and trash', () => {
  it('shows what has changed since a version, and brings it back', async () => {
    const { store, desk } = await showLate();
    await type(wording(), 'Quite other words.');
    await settle(desk);
    await press(byRole('button', 'History'));
    expect(document.querySelector('ins')?.textContent).toContain('Quite');
    await press(byRole('button', 'Restore this version'));
    await settle(desk);
    expect(store.find(late.id)?.variants.en?.body).toBe(english);
    expect(wording().value).toBe(english);
  });

  it('restores from the trash', async () => {
    const { store } = await showLate();
    await key(list(), { key: 'Delete' });
    await press(allByRole('button').find((button) => textOf(button).startsWith('Trash')) ?? document.body);
    await press(byRole('button', 'Restore'));
    expect(store.trashed()).toEqual([]);
    expect(store.find(late.id)).toBeDefined();
  });

  it('erases only after a question', async () => {
    const { store } = await showLate();
    await key(list(), { key: 'Delete' });
    await press(allByRole('button').find((button) => textOf(button).startsWith('Trash')) ?? document.body);
    await press(byRole('button', 'Erase'));
    const dialog = document.querySelector('[role="alertdialog"]');
    expect(textOf(dialog)).toContain('This cannot be undone.');
    expect(store.trashed()).toHaveLength(1);
    await press(byRole('button', 'Erase', dialog ?? document));
    expect(store.trashed()).toEqual([]);
  });
});

describe('The workshop', () => {
  it('says how to begin where there is nothing', async () => {
    await showWorkshop([]);
    expect(textOf(document.querySelector('main'))).toContain(
      'There are no templates yet. Make the first one with New.',
    );
  });

  it('speaks German', async () => {
    speak('de');
    await showWorkshop();
    await choose('Überfällig');
    expect(textOf(document.querySelector('main'))).toContain('Vorschau');
    expect(byRole('button', 'Als aktuell markieren')).toBeTruthy();
  });
});
