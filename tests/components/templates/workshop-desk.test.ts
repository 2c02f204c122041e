import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withBody } from '@/components/templates/desk/template-changes';
import { WorkshopDesk } from '@/components/templates/desk/workshop-desk';
import { FakeWorkshop, type WaysToFail } from '../fakes/fake-workshop-access';
import { template } from './sample-templates';

const one = template('one');
const two = template('two');
const place = { language: 'en', wording: 'both' } as const;
const bodyOf = (store: FakeWorkshop, id = one.id) => store.find(id)?.variants.en?.body;

function start(templates = [one, two]) {
  const store = new FakeWorkshop(templates);
  const desk = new WorkshopDesk({ now: () => store.now, quietMs: 600, retryMs: 5000 });
  const connect = () => desk.connect(store.access(), store.access().templates);
  connect();
  store.subscribe(connect);
  const write = (body: string, id = one.id) =>
    desk.edit(id, (known) => withBody(known, place, body, store.now), 'body');
  return { store, desk, write };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('WorkshopDesk', () => {
  it('saves a moment after the last key, once', async () => {
    const { store, write } = start();
    write('a');
    await vi.advanceTimersByTimeAsync(500);
    write('ab');
    await vi.advanceTimersByTimeAsync(500);
    expect(store.saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(store.saves).toHaveLength(1);
    expect(bodyOf(store)).toBe('ab');
  });

  it('tells the store what each edit began with', async () => {
    const { store, desk, write } = start();
    write('a');
    write('ab');
    await desk.saveNow();
    expect(store.saves[0]?.[0]?.before).toEqual(one);
  });

  it('keeps what could not be saved, says so and tries again', async () => {
    const { store, desk, write } = start();
    store.fails = () => 'quota';
    write('long');
    await desk.saveNow();
    expect(desk.state().saving).toEqual({ kind: 'failed', reason: 'quota' });
    expect(desk.find(one.id)?.variants.en?.body).toBe('long');
    store.fails = () => undefined;
    await vi.advanceTimersByTimeAsync(5000);
    expect(bodyOf(store)).toBe('long');
    expect(desk.state().saving.kind).toBe('saved');
    expect(desk.hasUnsaved()).toBe(false);
  });

  it('takes a store that throws for one that did not save', async () => {
    const { store, desk, write } = start();
    store.fails = () => 'throws';
    write('a');
    await desk.saveNow();
    expect(desk.state().saving).toEqual({ kind: 'failed', reason: 'storage' });
    expect(desk.hasUnsaved()).toBe(true);
  });

  it('keeps what is typed while a save is under way', async () => {
    const { store, desk, write } = start();
    write('a');
    const saving = desk.saveNow();
    write('ab');
    await saving;
    expect(desk.find(one.id)?.variants.en?.body).toBe('ab');
    await desk.saveNow();
    expect(bodyOf(store)).toBe('ab');
  });

  it('shows what another tab has changed beside what is typed here', async () => {
    const { store, desk, write } = start();
    write('Typed here.');
    store.changeElsewhere(one.id, (known) => ({ ...known, folder: 'Elsewhere' }));
    expect(desk.find(one.id)).toMatchObject({ folder: 'Elsewhere', variants: { en: { body: 'Typed here.' } } });
    await desk.saveNow();
    expect(store.find(one.id)).toMatchObject({ folder: 'Elsewhere', variants: { en: { body: 'Typed here.' } } });
  });

  it('undoes typing in one field as one deed, and redoes it', async () => {
    const { store, desk, write } = start();
    write('a');
    write('ab');
    expect(desk.undo()).toEqual([one.id]);
    await desk.saveNow();
    expect(bodyOf(store)).toBe(one.variants.en?.body);
    expect(desk.state()).toMatchObject({ canUndo: false, canRedo: true });
    desk.redo();
    await desk.saveNow();
    expect(bodyOf(store)).toBe('ab');
  });

  it('undoes its own change only, not what came from elsewhere since', async () => {
    const { store, desk, write } = start();
    write('typed');
    await desk.saveNow();
    store.changeElsewhere(one.id, (known) => ({ ...known, tags: ['elsewhere'] }));
    desk.undo();
    await desk.saveNow();
    expect(store.find(one.id)).toMatchObject({
      tags: ['elsewhere'],
      variants: { en: { body: one.variants.en?.body } },
    });
  });

  it('undoes moving to the trash', async () => {
    const { store, desk } = start();
    await desk.moveToTrash([one.id, two.id]);
    expect(store.trashed()).toEqual([one.id, two.id]);
    desk.undo();
    await desk.saveNow();
    expect(store.trashed()).toEqual([]);
    expect(bodyOf(store)).toBe(one.variants.en?.body);
  });

  it('undoes a new template into the trash, where nothing of it is lost', async () => {
    const { store, desk, write } = start();
    const made = template('made');
    desk.create([made]);
    write('Words of the new one.', made.id);
    desk.undo();
    desk.undo();
    await desk.saveNow();
    expect(store.trashed()).toEqual([made.id]);
    desk.redo();
    await desk.saveNow();
    expect(store.find(made.id)).toBeDefined();
  });

  it('saves before it moves to the trash', async () => {
    const { store, desk, write } = start();
    write('Last words.');
    await desk.moveToTrash([one.id]);
    expect(store.access().trash[0]?.template.variants.en?.body).toBe('Last words.');
  });

  it('moves nothing to the trash while its words cannot be saved', async () => {
    const { store, desk, write } = start();
    write('Last words.');
    store.fails = () => 'quota';
    expect(await desk.moveToTrash([one.id])).toBe(false);
    expect(store.trashed()).toEqual([]);
    expect(desk.find(one.id)?.variants.en?.body).toBe('Last words.');
  });

  it('remembers no edit that changes nothing', () => {
    const { desk, write } = start();
    write(one.variants.en?.body ?? '');
    expect(desk.hasUnsaved()).toBe(false);
    expect(desk.state().canUndo).toBe(false);
  });

  it('never loses a word, however saving fails, whatever comes from elsewhere and whichever template is typed in', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('type' as const),
        first: fc.boolean(),
        text: fc.string({ minLength: 1, maxLength: 6 }),
      }),
      fc.record({ kind: fc.constant('save' as const) }),
      fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 6000 }) }),
      fc.record({ kind: fc.constant('elsewhere' as const), folder: fc.constantFrom('A', 'B') }),
      fc.record({
        kind: fc.constant('weather' as const),
        fails: fc.constantFrom<WaysToFail | undefined>('quota', 'storage', 'throws', undefined),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const { store, desk, write } = start();
        const typed = new Map([one, two].map(({ id, variants }) => [id, variants.en?.body ?? '']));
        for (const next of steps) {
          if (next.kind === 'type') {
            const { id } = next.first ? one : two;
            typed.set(id, (typed.get(id) ?? '') + next.text);
            write(typed.get(id) ?? '', id);
          }
          if (next.kind === 'save') void desk.saveNow();
          if (next.kind === 'wait') await vi.advanceTimersByTimeAsync(next.ms);
          if (next.kind === 'elsewhere') store.changeElsewhere(one.id, (known) => ({ ...known, folder: next.folder }));
          if (next.kind === 'weather') store.fails = () => next.fails;
          for (const [id, body] of typed) expect(desk.find(id)?.variants.en?.body).toBe(body);
        }
        store.fails = () => undefined;
        await desk.saveNow();
        await vi.advanceTimersByTimeAsync(20_000);
        for (const [id, body] of typed) expect(bodyOf(store, id)).toBe(body);
        expect(desk.hasUnsaved()).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
