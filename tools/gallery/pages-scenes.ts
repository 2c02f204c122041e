/** Every face of the options' pages, as the import worker would tell of invented files. */
import type { RestoreOutcome } from '@/lib/backup/restore-outcome';
import type { OddityCode } from '@/lib/imports/report-survey';
import type { ImportFileView, ImportView, PastImport } from '@/lib/protocol/import-view';
import {
  type CustomersSetting,
  longCustomer,
  marta,
  nameless,
  offered,
} from '@/tests/components/customers/sample-customers';
import {
  damagedNumbers,
  ebayFile,
  file,
  pastImport,
  preview,
  progress,
  survey,
  unknownFile,
  unreadFile,
} from '@/tests/components/orders/sample-imports';
import { insightsScenes } from './insights-scenes';
import { queuePageScenes } from './queue-scenes';
import { syncScenes } from './sync-scenes';

export interface PageScene {
  readonly view: ImportView;
  readonly past?: readonly PastImport[];
  /** Selectors of what is pressed, one after the other. */
  readonly press?: readonly string[];
  readonly page?: 'queue' | 'orders' | 'customers' | 'replies' | 'insights' | 'sync' | 'backup' | 'settings';
  readonly backup?: Partial<RestoreOutcome>;
  /** What is done on the backup page: a file is chosen, and its passphrase typed. */
  readonly opensBackup?: 'locked' | 'wrong' | 'unlocked';
  readonly customers?: CustomersSetting;
  readonly workshop?: WorkshopSetting;
  /** Typed into the search box. */
  readonly query?: string;
  /** Typed into a field, after all that is pressed. */
  readonly typed?: { readonly into: string; readonly text: string };
  /** A key with Ctrl, pressed last. */
  readonly withCtrl?: 'a';
}

export interface WorkshopSetting {
  readonly library: 'shelf' | 'starters' | 'many' | 'none';
  /** Nothing can be stored. */
  readonly isFull?: boolean;
  /** The seller keeps changing replies in the same way. */
  readonly offersChanges?: boolean;
}

const past = [
  pastImport(),
  pastImport({
    id: 'dddd.1',
    fileName: 'FBA-October.txt',
    marketplace: 'amazon',
    report: 'fba-shipments',
    rowsRefused: 3,
  }),
  pastImport({
    id: 'eeee.1',
    fileName: 'AllOrders-2022.txt',
    marketplace: 'amazon',
    report: 'all-orders',
    state: 'cancelled',
  }),
];

const stopped = pastImport({
  id: 'ffff.1',
  fileName: 'AllOrders-2019-to-2023.txt',
  marketplace: 'amazon',
  report: 'all-orders',
  state: 'running',
  rowsDone: 412_380,
});

const oddities: readonly OddityCode[] = [
  'text-before-header',
  'unusual-delimiter',
  'damaged-text',
  'no-final-newline',
  'no-footer',
  'site-assumed',
  'mapped-by-seller',
];

const longName = `${'Alle-Bestellungen-Lager-Nord-'.repeat(5)}2026.txt`;

function scene(files: readonly ImportFileView[], rest: Omit<Partial<PageScene>, 'view'> = {}): PageScene {
  return { view: { files, isBusyElsewhere: false }, past, ...rest };
}

function customersScene(customers: CustomersSetting, rest: Omit<Partial<PageScene>, 'view'> = {}): PageScene {
  return scene([], { page: 'customers', customers, ...rest });
}

function workshopScene(workshop: WorkshopSetting, rest: Omit<Partial<PageScene>, 'view'> = {}): PageScene {
  return scene([], { page: 'replies', workshop, ...rest });
}

/** The last of the languages: behind it stands the menu for others. */
const lastLanguage = 'button[aria-pressed]:has(+ button[aria-haspopup])';
const shelfRow = (place: number) => `[role="option"][data-row="${place}"]`;

const oddBackup: Partial<RestoreOutcome> = {
  conflicts: [
    { name: 'agentName', ours: 'Ilse', theirs: 'Mara' },
    { name: 'signature', ours: 'Kind regards\nIlse, Fernhold Goods', theirs: 'Best wishes\nMara' },
    { name: 'keepNamesDays', ours: 60, theirs: 'for-ever' },
  ],
  unknownParts: [{ kind: 'drafts', count: 7 }],
  expired: 1204,
};

/** Opens the first that is found. */
const first = 'section li button';
const eraseButton = 'h2 ~ button, div:has(> h2) + div button:last-of-type';

export const pageScenes: Readonly<Record<string, PageScene>> = {
  ...Object.fromEntries(
    Object.entries(syncScenes).map(([name, { press = [] }]) => [name, scene([], { page: 'sync', press })]),
  ),
  ...Object.fromEntries(Object.keys(insightsScenes).map((name) => [name, scene([], { page: 'insights' })])),
  ...Object.fromEntries(Object.keys(queuePageScenes).map((name) => [name, scene([], { page: 'queue' })])),
  'orders-empty': scene([], { past: [] }),
  'orders-past': scene([], { past: [stopped, ...past] }),
  'orders-elsewhere': {
    view: { files: [ebayFile()], isBusyElsewhere: true },
    past: [stopped, ...past],
  },
  'orders-ready': scene([file(), ebayFile({ preview: preview({ orders: 4_116, isComplete: false }) }), unknownFile]),
  'orders-opening': scene([unreadFile({}), unreadFile({ fileId: 'file-4', name: 'orders.zip' })]),
  'orders-importing': scene([
    file({ state: 'importing', progress: progress() }),
    ebayFile({ state: 'waiting' }),
    unknownFile,
  ]),
  'orders-paused': scene([file({ state: 'paused', progress: progress({ wentOnFromRow: 90_000 }) }), ebayFile()]),
  'orders-cancel': scene([file({ state: 'importing', progress: progress({ wentOnFromRow: 90_000 }) })], {
    press: ['section button[aria-expanded="false"]'],
  }),
  'orders-begun-before': scene([file({ state: 'paused' })], { past: [stopped] }),
  'orders-finished': scene([
    file({
      state: 'finished',
      progress: progress({ rowsDone: 1_000_000, share: 1, ordersNew: 311_027, ordersChanged: 8_240 }),
    }),
    ebayFile({
      state: 'finished',
      progress: progress({ importId: 'bbbb.1', share: 1, ordersNew: 1_902, ordersChanged: 37, rowsRefused: 0 }),
    }),
  ]),
  'orders-failed': scene([
    file({ state: 'failed', failure: 'quota', progress: progress() }),
    ebayFile({
      state: 'cancelled',
      progress: progress({ importId: 'bbbb.1', ordersNew: 20, ordersChanged: 0, rowsRefused: 0 }),
    }),
  ]),
  'orders-unreadable': scene([
    unreadFile({ fileId: 'u1', name: 'orders.xlsx', state: 'unreadable', unreadable: 'spreadsheet' }),
    unreadFile({ fileId: 'u2', name: 'signin.txt', state: 'unreadable', unreadable: 'web-page' }),
    unreadFile({ fileId: 'u3', name: 'payout.csv', state: 'unreadable', unreadable: 'not-orders' }),
    unreadFile({ fileId: 'u4', name: 'report.zip', state: 'unreadable', unreadable: 'zip-encrypted' }),
  ]),
  'orders-odd': scene([
    file({
      name: longName,
      survey: survey({
        marketplace: 'ebay',
        report: 'ebay-orders',
        site: 'AU',
        oddities: [...oddities.map((code) => ({ code })), { code: 'repeated-column', column: 'Quantity' }],
      }),
      preview: preview({
        problems: [
          damagedNumbers,
          { ...damagedNumbers, reason: 'lost-zeros', count: 1, value: '8101' },
          {
            ...damagedNumbers,
            reason: 'unreadable-date',
            count: 3,
            isTaken: true,
            value: '31/02/26',
            column: 'purchase-date',
          },
          { reason: 'cut-row', isTaken: false, count: 1, firstRow: 1_000_001 },
        ],
      }),
    }),
  ]),
  'orders-mapping': scene([unknownFile], { press: ['li button'] }),
  'customers-start': customersScene({ customers: [marta] }),
  'customers-empty': customersScene({ customers: [] }),
  'customers-found': customersScene({ customers: [marta, longCustomer] }, { query: '00' }),
  'customers-nothing': customersScene({ customers: [], hasOrders: true }, { query: 'Ashdale' }),
  'customers-one': customersScene({ customers: [marta] }, { query: 'we', press: [first] }),
  'customers-offered': customersScene({ customers: [offered] }, { query: 'we', press: [first] }),
  'customers-nameless': customersScene({ customers: [nameless] }, { query: '900-', press: [first] }),
  'customers-long': customersScene({ customers: [longCustomer] }, { query: '900-', press: [first] }),
  'customers-erase': customersScene({ customers: [marta] }, { query: 'we', press: [first, eraseButton] }),
  'workshop-start': workshopScene({ library: 'shelf' }),
  'workshop-late': workshopScene({ library: 'shelf' }, { press: [shelfRow(1)] }),
  'workshop-plain': workshopScene({ library: 'shelf' }, { press: [shelfRow(2)] }),
  'workshop-facts': workshopScene(
    { library: 'shelf' },
    { press: [shelfRow(1), 'button[aria-expanded="false"]:not([aria-haspopup])'] },
  ),
  'workshop-variables': workshopScene(
    { library: 'shelf' },
    { press: [shelfRow(2), 'section button:has(.lucide-braces)'] },
  ),
  'workshop-change': workshopScene(
    { library: 'shelf' },
    { press: [shelfRow(1), 'section:nth-of-type(2) button[aria-expanded="false"]:not([aria-haspopup])'] },
  ),
  'workshop-completion': workshopScene(
    { library: 'shelf' },
    { press: [shelfRow(2)], typed: { into: 'section textarea', text: '\n\n{{ tra' } },
  ),
  'workshop-missing': workshopScene({ library: 'shelf' }, { press: [shelfRow(1), lastLanguage] }),
  'workshop-bulk': workshopScene({ library: 'shelf' }, { press: [shelfRow(1)], withCtrl: 'a' }),
  'workshop-deleted': workshopScene(
    { library: 'shelf' },
    { press: [shelfRow(2), 'h2 ~ button[aria-haspopup]', '[role="menuitem"]:last-of-type'] },
  ),
  'workshop-full': workshopScene(
    { library: 'shelf', isFull: true },
    { press: [shelfRow(2)], typed: { into: 'section textarea', text: ' More.' } },
  ),
  'workshop-starters': workshopScene({ library: 'starters' }, { press: [shelfRow(3)] }),
  'workshop-many': workshopScene({ library: 'many' }, { press: [shelfRow(3)] }),
  'workshop-empty': workshopScene({ library: 'none' }),
  'workshop-found': workshopScene({ library: 'shelf' }, { query: 'carr' }),
  'workshop-nothing': workshopScene({ library: 'shelf' }, { query: 'xylophone' }),
  'workshop-edits': workshopScene(
    { library: 'shelf', offersChanges: true },
    { press: ['button:has(.lucide-pencil-line)'] },
  ),
  'workshop-trash': workshopScene({ library: 'shelf' }, { press: ['button:has(.lucide-trash-2)'] }),
  'workshop-history': workshopScene({ library: 'shelf' }, { press: [shelfRow(1), 'button:has(.lucide-history)'] }),
  'backup-start': scene([], { page: 'backup' }),
  'backup-open': scene([], { page: 'backup', press: ['[role="radiogroup"] label:last-of-type'] }),
  'backup-locked': scene([], { page: 'backup', opensBackup: 'wrong' }),
  'backup-preview': scene([], { page: 'backup', opensBackup: 'unlocked', backup: oddBackup }),
  'backup-restored': scene([], {
    page: 'backup',
    opensBackup: 'unlocked',
    press: ['section:last-of-type button.bg-primary'],
  }),
  'page-settings': scene([file({ state: 'importing', progress: progress() })], { page: 'settings' }),
};
