/** A database as version 3 made it. Never changed again: it stands for what is on sellers' disks. */
import { version2 } from './version-2';

export const version3 = {
  verno: 3,
  stores: { ...version2.stores, drafts: 'key, expiresAt' },
  rows: {
    ...version2.rows,
    drafts: [
      {
        key: 'amazon:00000000-0000-4000-8000-000000000001',
        expiresAt: 1_762_592_000_000,
        drafts: [
          {
            run: '5d0c0f0e-0000-4000-8000-000000000001',
            keptAt: 1_760_000_000_000,
            keyId: '5d0c0f0e-0000-4000-8000-000000000002',
            nonceBeginning: new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]),
            number: 7,
            sealed: new Uint8Array([9, 10, 11]),
          },
        ],
      },
    ],
  },
} as const;
