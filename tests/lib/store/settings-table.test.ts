import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { readSettings, saveSettings } from '@/lib/store/settings-table';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

describe('saveSettings', () => {
  it('changes what it is given and keeps the rest', async () => {
    const db = aDatabase();
    await saveSettings(db, { agentName: 'Mara', soonHours: 6 }, noonAt);
    await saveSettings(db, { isPanelFolded: true }, noonAt);
    expect(await readSettings(db)).toEqual({
      ...defaultSettings,
      agentName: 'Mara',
      soonHours: 6,
      isPanelFolded: true,
    });
  });

  it('keeps a broken field aside and the healthy ones in place', async () => {
    const db = aDatabase();
    await db.singles.put({ name: 'settings', value: { agentName: 'Mara', soonHours: 'many' } });
    expect(await readSettings(db)).toEqual({ ...defaultSettings, agentName: 'Mara' });
    await saveSettings(db, { shopName: 'Fernhold Goods' }, noonAt);
    expect(await readSettings(db)).toEqual({ ...defaultSettings, agentName: 'Mara', shopName: 'Fernhold Goods' });
    expect(await db.setAside.toArray()).toMatchObject([{ table: 'settings', key: 'soonHours' }]);
  });
});
