// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { allByRole, byRole, key, perform, press, textOf } from '../render';
import { speak } from '../set-up';
import { showOrders } from './orders-stage';
import {
  damagedNumbers,
  damagedRow,
  ebayFile,
  file,
  pastImport,
  preview,
  progress,
  survey,
  unreadFile,
} from './sample-imports';

const page = () => textOf(document.querySelector('main'));
const rows = () => allByRole('listitem', undefined, byRole('region', 'Files')).map(textOf);
const bar = () => document.querySelector('[role="progressbar"]');

function choose(input: Element | null, files: readonly File[]): Promise<void> {
  return perform(() => {
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function bringIn(type: 'drop' | 'paste', files: readonly File[]): Promise<void> {
  const items = files.map((each) => ({ kind: 'file', getAsFile: () => each }));
  const transfer = { types: ['Files'], items, dropEffect: 'none' };
  return perform(() =>
    document.body.dispatchEvent(
      Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
        dataTransfer: transfer,
        clipboardData: transfer,
      }),
    ),
  );
}

const reports = [new File(['x'], 'a.txt'), new File(['y'], 'picture.png')];

describe('files', () => {
  it('are chosen with a button, as many and of whatever kind', async () => {
    const { asked } = await showOrders([]);
    const input = document.querySelector('input[type="file"]');
    expect(input?.hasAttribute('multiple')).toBe(true);
    expect(input?.hasAttribute('accept')).toBe(false);
    await choose(input, reports);
    expect(asked).toEqual([{ name: 'add', files: reports }]);
  });

  it.each(['drop', 'paste'] as const)('come by %s anywhere on the page', async (type) => {
    const { asked } = await showOrders([]);
    await bringIn(type, reports);
    expect(asked).toEqual([{ name: 'add', files: reports }]);
  });

  it('come from a dropped folder with all that is in it', async () => {
    const { asked } = await showOrders([]);
    const [inner = new File([], '')] = reports;
    const entry = { name: 'a.txt', isFile: true, isDirectory: false, file: (take: (f: File) => void) => take(inner) };
    const batches = [[entry, { ...entry, name: '.hidden' }], []];
    const folder = {
      name: 'reports',
      isFile: false,
      isDirectory: true,
      createReader: () => ({ readEntries: (take: (entries: unknown[]) => void) => take(batches.shift() ?? []) }),
    };
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], items: [{ kind: 'file', webkitGetAsEntry: () => folder }] },
    });
    await perform(() => document.body.dispatchEvent(event));
    expect(asked).toEqual([{ name: 'add', files: [inner] }]);
  });

  it('are listed with what they are, how they are written and what they would change', async () => {
    await showOrders([file(), ebayFile()]);
    expect(rows()[0]).toContain('AllOrders-2024-to-2026.txt');
    expect(rows()[0]).toContain('Amazon, All Orders · Western (Windows-1252), tabs, 14 columns');
    expect(rows()[0]).toContain('Orders962,418New311,027');
    expect(rows()[0]).toContain('Not taken12 rows');
    expect(rows()[0]).toContain('Ready');
    expect(rows()[1]).toContain('eBay UK, Orders · Unicode (UTF-8), commas, 9 columns');
  });

  it('are taken off the list, but not while they are imported', async () => {
    const { asked } = await showOrders([file({ state: 'importing', progress: progress() }), ebayFile()]);
    expect(allByRole('button', 'Take AllOrders-2024-to-2026.txt off the list')).toEqual([]);
    await press(byRole('button', 'Take eBay-OrdersReport-Nov-21-2026.csv off the list'));
    expect(asked).toEqual([{ name: 'remove', fileId: 'file-2' }]);
  });

  it('that are no reports say what they are and what to do', async () => {
    await showOrders([unreadFile({ name: 'orders.xlsx', state: 'unreadable', unreadable: 'spreadsheet' })]);
    expect(rows()[0]).toContain('Not readable');
    expect(rows()[0]).toContain('choose the report as it was downloaded');
    expect(allByRole('button', 'Import 1 file')).toEqual([]);
  });

  it('that stopped say why and can be tried again', async () => {
    const { asked } = await showOrders([file({ state: 'failed', failure: 'quota' })]);
    expect(rows()[0]).toContain('The disk is full. What was taken stays.');
    await press(byRole('button', 'Try again: AllOrders-2024-to-2026.txt'));
    expect(asked).toEqual([{ name: 'start' }]);
  });
});

describe('before the import', () => {
  it('says what would change, and that nothing is written yet', async () => {
    const { asked } = await showOrders([file(), ebayFile()]);
    expect(page()).toContain(
      '966,534 orders, 312,929 of them new. Nothing is written before you press Import. 12 rows not taken',
    );
    await press(byRole('button', 'Import 2 files'));
    expect(asked).toEqual([{ name: 'start' }]);
  });

  it('promises no sum while a file is still counted', async () => {
    await showOrders([file({ preview: preview({ isComplete: false }) })]);
    expect(page()).toContain('The files are still being counted.');
    expect(rows()[0]).toContain('Counting');
  });

  it('shows the first rows as they were read, under our names and over the file’s own', async () => {
    await showOrders([file({ preview: preview() })]);
    const [head, ...body] = [...document.querySelectorAll('table tr')].map(textOf);
    expect(head).toContain('Orderamazon-order-id');
    expect(head).toContain('Totalitem-price + currency');
    expect(head).not.toContain('promotion-ids');
    expect(body).toHaveLength(4);
    expect(body[0]).toContain('no name in this report');
    expect(body[1]).toContain('£42.5042.50 · GBP');
    expect(page()).toContain('3 columns are not used');
    expect(page()).toContain('merchant-order-id, last-updated-date, promotion-ids');
  });

  it('shows rows that were not taken first, as they stand and with the reason', async () => {
    await showOrders([file()]);
    const [, damaged, reason] = [...document.querySelectorAll('table tr')].map(textOf);
    expect(damaged).toContain('88,2141.14569E+16');
    expect(damaged).not.toContain('£');
    expect(reason).toBe('Not taken. Order numbers were rounded by a spreadsheet. amazon-order-id: “1.14569E+16”');
    expect(document.querySelectorAll('table tbody')).toHaveLength(5);
    expect(page()).toContain('odd rows first');
  });

  it('shows odd ones among the first rows before the file is counted', async () => {
    const { preview: _, ...uncounted } = file();
    await showOrders([{ ...uncounted, survey: survey({ firstRows: [...survey().firstRows, ...damagedRow] }) }]);
    expect(textOf(document.querySelector('table tbody'))).toContain('1.14569E+16');
  });

  it('shows another file when its name is pressed', async () => {
    await showOrders([file(), ebayFile()]);
    await press(byRole('button', 'eBay-OrdersReport-Nov-21-2026.csv'));
    expect(byRole('region', 'How eBay-OrdersReport-Nov-21-2026.csv was read')).toBeDefined();
  });

  it('tells what is odd, the worst first', async () => {
    const oddFile = file({
      survey: survey({ oddities: [{ code: 'mapped-by-seller' }, { code: 'no-final-newline' }] }),
      preview: preview({ problems: [damagedNumbers] }),
    });
    await showOrders([oddFile]);
    const remarks = allByRole('listitem', undefined, byRole('region', 'What is odd in it')).map(textOf);
    expect(remarks.map((remark) => remark.split('.')[0])).toEqual([
      '12 rows not taken',
      'The end may be missing',
      'Read as you matched it',
      'No buyers',
    ]);
  });

  it('says so where nothing is odd, but not before all was read', async () => {
    const clean = (isComplete: boolean) => ebayFile({ preview: preview({ isComplete }) });
    const { tell } = await showOrders([clean(false)]);
    expect(page()).toContain('Nothing odd so far.');
    await tell([clean(true)]);
    expect(page()).toContain('Nothing odd was found.');
  });
});

describe('while one is imported', () => {
  const running = file({ state: 'importing', progress: progress() });

  it('tells how far, how fast and what has changed', async () => {
    await showOrders([running]);
    const card = textOf(byRole('region', 'Import of AllOrders-2024-to-2026.txt'));
    expect(card).toContain('412,380 of 1,000,000 rows');
    expect(card).toContain('left2 min');
    expect(card).toContain('rows a second38,400');
    expect(card).toContain('orders new128,260');
    expect(card).toContain('orders changed3,396');
    expect(card).toContain('rows not taken12');
    expect(card).toContain('Closing this page pauses the import.');
    expect(bar()?.getAttribute('aria-valuenow')).toBe('0.4123');
    expect(bar()?.getAttribute('aria-valuetext')).toBe('41%, 412,380 of 1,000,000 rows');
  });

  it('promises neither total nor time before they are known', async () => {
    const { rowsTotal, msLeft, rowsPerSecond, ...early } = progress();
    expect([rowsTotal, msLeft, rowsPerSecond]).not.toContain(undefined);
    await showOrders([file({ state: 'importing', progress: early })]);
    expect(page()).toContain('412,380 rows');
    expect(page()).not.toContain('of 1,000,000');
    expect(page()).toContain('leftnot known yet');
  });

  it('never says 100 % before the end', async () => {
    await showOrders([file({ state: 'importing', progress: progress({ share: 0.9999 }) })]);
    expect(bar()?.getAttribute('aria-valuetext')).toContain('99%');
  });

  it('says where it went on', async () => {
    await showOrders([file({ state: 'importing', progress: progress({ wentOnFromRow: 90_000 }) })]);
    expect(page()).toContain('It went on after row 90,000, where it had stopped.');
  });

  it('pauses and goes on', async () => {
    const { asked, tell } = await showOrders([running, ebayFile({ state: 'waiting' })]);
    expect(page()).toContain('1 more file follows.');
    await press(byRole('button', 'Pause'));
    await tell([{ ...running, state: 'paused' }, ebayFile()]);
    await press(byRole('button', 'Go on'));
    expect(asked).toEqual([{ name: 'pause' }, { name: 'start' }]);
  });

  it('says what stays before it is called off, and lets it go on', async () => {
    const { asked } = await showOrders([running]);
    await press(byRole('button', 'Cancel…'));
    expect(textOf(byRole('group', 'Cancel the import of AllOrders-2024-to-2026.txt'))).toContain(
      'The 131,656 orders that were stored or changed stay. The rest of the file is not imported.',
    );
    expect(document.activeElement).toBe(byRole('button', 'Keep importing'));
    await press(byRole('button', 'Keep importing'));
    expect(asked).toEqual([]);
    await press(byRole('button', 'Cancel…'));
    await press(byRole('button', 'Cancel the import'));
    expect(asked).toEqual([{ name: 'cancel', fileId: 'file-1' }]);
  });

  it('closes the question with Escape', async () => {
    await showOrders([running]);
    await press(byRole('button', 'Cancel…'));
    await key(byRole('button', 'Keep importing'), { key: 'Escape' });
    expect(allByRole('button', 'Keep importing')).toEqual([]);
  });

  it('says that it begins before the first figures come', async () => {
    const { progress: _none, ...begun } = running;
    await showOrders([begun]);
    expect(page()).toContain('The import begins');
  });

  it('says aloud when it begins, rests and ends, and no figure that ticks', async () => {
    const { tell } = await showOrders([file()]);
    const said = () => textOf(byRole('status'));
    expect(said()).toBe('');
    await tell([running]);
    expect(said()).toBe('AllOrders-2024-to-2026.txt is being imported');
    await tell([file({ state: 'importing', progress: progress({ rowsDone: 500_000, share: 0.5 }) })]);
    expect(said()).toBe('AllOrders-2024-to-2026.txt is being imported');
    await tell([file({ state: 'finished', progress: progress({ share: 1 }) })]);
    expect(said()).toBe('AllOrders-2024-to-2026.txt is imported');
  });

  it('does not lose the focus when the pressed button is gone', async () => {
    const { tell } = await showOrders([file()]);
    await perform(() => byRole('button', 'Import 1 file').focus());
    await tell([running]);
    expect(textOf(document.activeElement)).toBe('412,380 of 1,000,000 rows');
  });

  it('is told apart from one in another tab', async () => {
    await showOrders([file()], { isBusyElsewhere: true, past: [pastImport({ state: 'running' })] });
    expect(page()).toContain('An import runs in another tab, and there is one at a time.');
    expect(page()).toContain('Runs in another tab');
    expect(page()).not.toContain('Choose the same file again');
  });
});

describe('after the end', () => {
  const done = file({
    state: 'finished',
    progress: progress({ share: 1, rowsDone: 1_000_000, ordersNew: 311_027, ordersChanged: 8_240 }),
  });
  const refused = { 'aaaa.1': [{ rowNumber: 88_214, reason: 'scientific-notation', value: '=1.14569E+16' }] };

  it('sums up what changed and shows it in the list', async () => {
    await showOrders([done]);
    expect(textOf(byRole('region', '1 file imported'))).toContain('orders new311,027');
    expect(rows()[0]).toContain('Changed8,240');
    expect(rows()[0]).toContain('Imported');
  });

  it('says so where nothing was new', async () => {
    await showOrders([
      ebayFile({ state: 'finished', progress: progress({ ordersNew: 0, ordersChanged: 0, rowsRefused: 0 }) }),
    ]);
    expect(page()).toContain('Every row was taken. Nothing in it was new, so nothing changed.');
  });

  it('saves the rows that were not taken, with every cell defused', async () => {
    const { saved } = await showOrders([done], { refused });
    await press(byRole('button', 'Save rows not taken'));
    await press(byRole('button', 'Save as file'));
    expect(saved.map(({ name }) => name)).toEqual([
      'AllOrders-2024-to-2026, rows not taken.csv',
      'AllOrders-2024-to-2026, rows not taken.csv',
    ]);
    expect(saved[0]?.text).toMatch(/^\ufeffFile,/);
    expect(saved[0]?.text).toContain(",'=1.14569E+16\r\n");
  });

  it('says so where the rows cannot be read', async () => {
    const { saved } = await showOrders([done]);
    await press(byRole('button', 'Save rows not taken'));
    expect(saved).toEqual([]);
    expect(page()).toContain('Not saved: the rows could not be read.');
  });
});

describe('earlier imports', () => {
  it('are listed with what they changed, and their rows can be saved', async () => {
    const refused = { 'cccc.1': [{ rowNumber: 3, reason: 'cut-row' }] };
    const { saved } = await showOrders([], { past: [pastImport({ rowsRefused: 1 })], refused });
    const row = textOf(byRole('listitem', undefined, byRole('region', 'Imported before')));
    expect(row).toContain('Bestellungen_2023.csv');
    expect(row).toContain('eBay, Orders · yesterday');
    await press(byRole('button', 'Save rows not taken of Bestellungen_2023.csv'));
    expect(saved[0]?.name).toBe('Bestellungen_2023, rows not taken.csv');
  });

  it('that stopped go on with the same file', async () => {
    const { asked } = await showOrders([], { past: [pastImport({ state: 'running', rowsDone: 412_380 })] });
    expect(byRole('region', 'Imported before').textContent).toContain('Stopped');
    expect(page()).toContain('Choose the same file again and it goes on after row 412,380.');
    const inputs = document.querySelectorAll('input[type="file"]');
    await choose(inputs[1] ?? null, reports);
    expect(asked).toEqual([{ name: 'add', files: reports }]);
  });

  it('leave out the one that is in hand above', async () => {
    const past = [pastImport({ id: 'aaaa.1', fileName: 'AllOrders-2024-to-2026.txt', state: 'running' })];
    await showOrders([file({ state: 'importing', progress: progress() })], { past });
    expect(page()).toContain('Nothing has been imported yet.');
  });

  it('show more of a long list when asked', async () => {
    const past = Array.from({ length: 12 }, (_, index) => pastImport({ id: `p.${index}`, fileName: `f${index}.csv` }));
    await showOrders([], { past });
    expect(page()).not.toContain('f11.csv');
    await press(byRole('button', 'Show 4 more'));
    expect(page()).toContain('f11.csv');
  });

  it('tell a newcomer which reports can be read', async () => {
    await showOrders([]);
    expect(byRole('region', 'Reports that can be read')).toBeDefined();
  });
});

describe('in German', () => {
  it('speaks German alone', async () => {
    speak('de');
    await showOrders([file({ state: 'importing', progress: progress() })], { past: [pastImport()] });
    expect(page()).toContain('412.380 von 1.000.000 Zeilen');
    expect(page()).toContain('Was daran auffällt');
    expect(page()).not.toMatch(/\b(?:rows|orders|taken|the)\b/);
  });
});
