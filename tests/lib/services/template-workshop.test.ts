import { describe, expect, it, vi } from 'vitest';
import { createTemplateDesk } from '@/lib/services/template-workshop';
import { readTemplates } from '@/lib/store/templates-table';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { aTemplate } from '../../support/templates';

describe('createTemplateDesk', () => {
  const aDesk = () => {
    const db = aDatabase();
    return { db, desk: createTemplateDesk({ db, now: () => noonAt, newId: () => 'new' }) };
  };

  it('saves, throws away, takes back and erases', async () => {
    const { db, desk } = aDesk();
    const { id } = aTemplate();
    expect(await desk.save([{ after: aTemplate() }])).toMatchObject({ ok: true, merged: false });
    await desk.moveToTrash([id]);
    expect(await readTemplates(db, noonAt)).toEqual([]);
    expect(await desk.takeFromTrash([id])).toMatchObject({ ok: true, templates: [{ id }] });
    expect(await desk.erase([id])).toEqual({ ok: true, templates: [], merged: false });
    expect([await readTemplates(db, noonAt), await desk.versionsOf(id)]).toEqual([[], []]);
  });

  it('refuses what fits no schema, as a whole', async () => {
    const { db, desk } = aDesk();
    const broken = { ...aTemplate({ id: 'b' }), tags: Array.from({ length: 60 }, (_, index) => `t${index}`) };
    expect(await desk.save([{ after: aTemplate() }, { after: broken }])).toEqual({ ok: false, reason: 'invalid' });
    expect(await readTemplates(db, noonAt)).toEqual([]);
  });

  it('says that the disk is full', async () => {
    const { db, desk } = aDesk();
    await db.open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await desk.save([{ after: aTemplate() }])).toEqual({ ok: false, reason: 'quota' });
  });

  it('says that the store cannot be used', async () => {
    const { db, desk } = aDesk();
    db.close({ disableAutoOpen: true });
    expect(await desk.save([{ after: aTemplate() }])).toEqual({ ok: false, reason: 'storage' });
  });
});
