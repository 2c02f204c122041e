/** A database as version 1 made it. Never changed again: it stands for what is on sellers' disks. */
export const version1 = {
  verno: 1,
  stores: {
    conversations: 'key, *terms, lastSeenAt, expiresAt',
    orders: 'key, *terms',
    parties: 'key, expiresAt, *words',
    items: 'key, *words',
    imports: 'id, fingerprint',
    refusedRows: '++id, importId',
    customers: 'id, *terms',
    decisions: 'id, *orders',
    templates: 'id',
    singles: 'name',
    setAside: '++id, table',
  },
  rows: {
    customers: [
      {
        id: 'c1',
        terms: ['AAAAAAAAAAAAAAAA'],
        tags: ['trade'],
        note: 'Writes in the evening',
        changedAt: 1_760_000_000_000,
      },
    ],
    templates: [
      {
        id: 'starter:late',
        shortcut: 'late',
        tags: ['parcel'],
        intents: ['where_is_order'],
        situations: ['late'],
        marketplaces: [],
        variants: {
          en: { title: 'Parcel late', body: 'Hello {{ buyer.first_name | default: "there" }}' },
          de: { title: 'Paket verspätet', body: 'Guten Tag' },
        },
        isStarter: true,
        updatedAt: 1_760_000_000_000,
      },
      {
        id: 'own',
        tags: [],
        intents: [],
        situations: [],
        marketplaces: ['ebay'],
        fulfilledBy: 'seller',
        variants: { ja: { title: '遅延', body: '申し訳ございません。' } },
        isStarter: false,
        updatedAt: 1_760_000_000_001,
      },
    ],
    singles: [
      { name: 'templates-version', value: 2 },
      { name: 'settings', value: { agentName: 'Mara' } },
    ],
    setAside: [
      { id: 1, table: 'templates', key: 'old', value: { tags: 'none' }, reason: 'tags', setAsideAt: 1_760_000_000_000 },
    ],
  },
} as const;
