/** A database as version 2 made it. Never changed again: it stands for what is on sellers' disks. */
import { version1 } from './version-1';

const [starter, own] = version1.rows.templates;

export const version2 = {
  verno: 2,
  stores: {
    ...version1.stores,
    templateVersions: '++id, templateId',
    trash: 'id, deletedAt',
    templateUses: 'id, times, lastAt',
  },
  rows: {
    ...version1.rows,
    templates: [{ ...starter, folder: 'Delivery', position: 1.5, isPinned: true, mainLanguage: 'en' }],
    templateVersions: [
      { id: 7, templateId: 'starter:late', savedAt: 1_760_000_000_000, keptAt: 1_760_000_090_000, template: starter },
    ],
    trash: [{ id: 'own', deletedAt: 1_760_000_100_000, template: own }],
    templateUses: [{ id: 'starter:late', times: 3, lastAt: 1_760_000_200_000, byLanguage: { en: 2, de: 1 } }],
  },
} as const;
