/** Who may import whom. Rooms are folders; the first entry that a path starts with is its room. */

export interface Room {
  readonly path: string;
  /** Folders and packages whose modules may be imported; a room may always import itself. */
  readonly mayImport: readonly string[];
  /** Said to whoever breaks the rule. */
  readonly because: string;
}

const pureLibraries = ['zod/mini', 'liquidjs'];

export const rooms: readonly Room[] = [
  {
    path: 'lib/domain/',
    mayImport: [...pureLibraries, 'data/'],
    because: 'The domain is pure: no DOM, no browser, no clock. Pass what you need as a parameter.',
  },
  {
    path: 'lib/dom/',
    mayImport: ['lib/domain/'],
    because: 'DOM tools know no marketplace and no store, so that both portals can use them.',
  },
  {
    path: 'lib/marketplaces/amazon/',
    mayImport: ['lib/marketplaces/page-adapter', 'lib/domain/', 'lib/dom/', 'zod/mini'],
    because: 'An adapter turns a page into domain values; it knows neither the other portal nor where values go.',
  },
  {
    path: 'lib/marketplaces/ebay/',
    mayImport: ['lib/marketplaces/page-adapter', 'lib/domain/', 'lib/dom/', 'zod/mini'],
    because: 'An adapter turns a page into domain values; it knows neither the other portal nor where values go.',
  },
  {
    path: 'lib/marketplaces/',
    mayImport: ['lib/domain/', 'lib/dom/'],
    because: 'The adapter contract speaks of domain values only.',
  },
  {
    path: 'lib/overlay/',
    mayImport: ['lib/domain/', 'lib/dom/', 'lib/marketplaces/page-adapter', 'lib/protocol/', 'dequal', 'wxt/', '#i18n'],
    because: 'The overlay works with any adapter; which one is the entrypoint’s choice.',
  },
  {
    path: 'lib/intent/',
    mayImport: ['lib/domain/', 'data/'],
    because: 'Understanding a message needs its text, not a page or a store.',
  },
  {
    path: 'lib/imports/',
    mayImport: ['lib/domain/', 'papaparse', '@zip.js/zip.js', '@noble/hashes', 'zod/mini'],
    because: 'An importer turns a file into domain values; where they are kept is not its business.',
  },
  {
    path: 'lib/sealing/',
    mayImport: [],
    because: 'Sealing knows bytes, a passphrase and WebCrypto; what is sealed, and where it goes, is not its business.',
  },
  {
    path: 'lib/backup/',
    mayImport: ['lib/domain/', 'lib/sealing/', 'zod/mini', 'dequal'],
    because:
      'A backup turns values into a file and back, and says how two sides are merged; the store is the services’.',
  },
  {
    path: 'lib/protocol/',
    mayImport: ['lib/domain/', 'lib/imports/', 'zod/mini', 'wxt/', 'dequal'],
    because: 'Messages carry domain values; what happens with them is the services’ business.',
  },
  {
    path: 'lib/store/',
    mayImport: ['lib/domain/', 'zod/mini', 'dexie', 'dequal', '@noble/hashes'],
    because: 'The store keeps domain values and knows nobody who uses it.',
  },
  {
    path: 'lib/sync/',
    mayImport: ['lib/domain/', 'lib/sealing/', 'yjs', 'fast-diff', '@rgrove/parse-xml', 'zod/mini', 'dequal', 'wxt/'],
    because: 'Sync merges documents and carries bytes; what the store holds is read and written by the services.',
  },
  {
    path: 'lib/services/',
    mayImport: [
      'lib/domain/',
      'lib/store/',
      'lib/sync/',
      'lib/intent/',
      'lib/imports/',
      'lib/backup/',
      'lib/sealing/',
      'lib/protocol/',
      'wxt/',
      'dexie',
      'dequal',
      'zod/mini',
    ],
    because: 'Services run in the background: there is no page and no React there.',
  },
  {
    path: 'components/panel/',
    mayImport: ['components/', 'lib/domain/', 'lib/intent/', 'lib/protocol/', 'react', 'lucide-react', '#i18n', 'wxt/'],
    because: 'The panel lives in a frame where the store is denied; it gets everything from the background.',
  },
  {
    path: 'components/orders/',
    mayImport: [
      'components/ui/',
      'components/words/',
      'lib/domain/',
      'lib/imports/',
      'lib/protocol/',
      'react',
      'lucide-react',
      '#i18n',
    ],
    because: 'The orders page shows what the import worker tells; it neither reads files nor opens the store.',
  },
  {
    path: 'components/people/',
    mayImport: [
      'components/ui/',
      'components/words/',
      'lib/domain/',
      'lib/protocol/',
      'react',
      'lucide-react',
      '#i18n',
    ],
    because: 'What the panel and the customers page both say of people knows neither of them, nor the store.',
  },
  {
    path: 'components/customers/',
    mayImport: [
      'components/people/',
      'components/ui/',
      'components/words/',
      'lib/domain/',
      'lib/protocol/',
      'react',
      'lucide-react',
      '#i18n',
    ],
    because: 'The customers page shows what it is answered; what is stored is read, changed and erased elsewhere.',
  },
  {
    path: 'components/backup/',
    mayImport: [
      'components/ui/',
      'components/words/',
      'components/orders/numbers',
      'components/settings/section',
      'lib/domain/',
      'lib/backup/',
      'lib/sealing/passphrase-strength',
      'react',
      'lucide-react',
      '#i18n',
    ],
    because: 'The backup page shows what is asked and answered; files are written and read by what is handed to it.',
  },
  {
    path: 'components/sync/',
    mayImport: [
      'components/ui/',
      'components/words/',
      'components/orders/numbers',
      'components/settings/section',
      'components/settings/use-draft',
      'lib/domain/',
      'lib/protocol/',
      'lib/sealing/passphrase-strength',
      'react',
      'lucide-react',
      '#i18n',
    ],
    because: 'The sync page shows what is asked and answered; what is stored and carried is handed to it.',
  },
  {
    path: 'components/host-access/',
    mayImport: [
      'components/ui/',
      'components/words/',
      'components/settings/outdated-tabs',
      'lib/domain/',
      'lib/protocol/',
      'zod/mini',
      'react',
      'lucide-react',
      '#i18n',
    ],
    because: 'The note on missing access shows what the browser grants; the browser itself is handed to it.',
  },
  {
    path: 'components/shell/',
    mayImport: ['components/ui/', 'components/words/', 'react', 'lucide-react', '#i18n'],
    because: 'The shell knows the names of pages, not what they show: that is handed in.',
  },
  {
    path: 'components/ui/',
    mayImport: ['react', 'lucide-react'],
    because: 'Interface parts know no word of the trade.',
  },
  {
    path: 'components/',
    mayImport: [
      'components/',
      'lib/domain/',
      'lib/intent/',
      'lib/protocol/',
      'lib/store/',
      'react',
      'dexie',
      'lucide-react',
      '#i18n',
      'wxt/',
    ],
    because: 'Our own pages show what is stored and ask the background for the rest.',
  },
  { path: 'data/', mayImport: ['lib/domain/'], because: 'Data is reviewed as data.' },
];

/** The room of a module, if it has rules. */
export function roomOf(path: string): Room | undefined {
  return rooms.find((room) => path.startsWith(room.path));
}

/** Whether a module of `room` may import `target`, a path from the project's root or a package. */
export function mayImport(room: Room, target: string): boolean {
  return [room.path, ...room.mayImport].some((allowed) =>
    /[/#]$/.test(allowed) || allowed.includes('/') ? target.startsWith(allowed) : isPackage(target, allowed),
  );
}

function isPackage(target: string, name: string): boolean {
  return target === name || target.startsWith(`${name}/`) || target.startsWith(`${name}-`);
}
