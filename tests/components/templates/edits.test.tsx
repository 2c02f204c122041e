// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { WorkshopDesk } from '@/components/templates/desk/workshop-desk';
import type { OfferedEdit } from '@/lib/domain/template/edits/kept-edits';
import { FakeWorkshop } from '../fakes/fake-workshop-access';
import { allByRole, byRole, press, render, textOf } from '../render';
import { now, template } from './sample-templates';
import { StagedWorkshop } from './staged-workshop';
import { settle, status } from './workshop-stage';

const reply = template('on-its-way', {
  variants: { en: { title: 'On its way', body: 'We ask for a little patience.' } },
});
const offer: OfferedEdit = {
  mark: 'mark-1',
  place: { template: reply.id, language: 'en' },
  edit: { left: 'We ask for ', gone: 'a little', put: 'some', right: ' patience.' },
  times: 4,
  lastAt: now,
};

async function show(offers: readonly OfferedEdit[]) {
  const store = new FakeWorkshop([reply]);
  store.offers = offers;
  const desk = new WorkshopDesk({ now: () => now, quietMs: 1, retryMs: 600_000 });
  await render(<StagedWorkshop store={store} desk={desk} />);
  return { store, desk };
}

const entries = () => allByRole('button').filter((button) => textOf(button).startsWith('Changes you keep making'));
async function open() {
  const [entry] = entries();
  if (!entry) throw new Error('Nothing is offered');
  await press(entry);
}
const bodyIn = (store: FakeWorkshop) => store.find(reply.id)?.variants.en?.body;

describe('Changes you keep making', () => {
  it('are no entry of the list where there are none, or none that fit', async () => {
    await show([{ ...offer, edit: { ...offer.edit, gone: 'much' } }]);
    expect(entries()).toEqual([]);
  });

  it('stand with their reply, how often they were made, and what they change', async () => {
    await show([offer]);
    await open();
    const region = byRole('region', 'Changes you keep making');
    expect(textOf(region)).toContain('On its way');
    expect(textOf(region)).toContain('English · 4 times');
    expect(region.querySelector('del')?.textContent).toBe('a little');
    expect(region.querySelector('ins')?.textContent).toBe('some');
  });

  it('are made by an edit like any other: saved, with a version, and taken back by undo', async () => {
    const { store, desk } = await show([offer]);
    await open();
    await press(byRole('button', 'Change the reply'));
    expect(status()).toContain('“On its way” says so from now on.');
    await settle(desk);
    expect(bodyIn(store)).toBe('We ask for some patience.');
    expect(await store.access().versionsOf(reply.id)).toHaveLength(1);
    expect(textOf(byRole('region', 'Changes you keep making'))).toContain('Nothing here.');
    await press(byRole('button', 'Undo'));
    await settle(desk);
    expect(bodyIn(store)).toBe('We ask for a little patience.');
  });

  it('are not offered again when refused', async () => {
    const { store } = await show([offer]);
    await open();
    await press(byRole('button', 'No, not again'));
    expect(store.refused).toEqual(['mark-1']);
    expect(bodyIn(store)).toBe('We ask for a little patience.');
    expect(textOf(byRole('region', 'Changes you keep making'))).toContain('Nothing here.');
  });
});
