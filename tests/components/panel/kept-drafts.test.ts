import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Kept, KeptDrafts } from '@/components/panel/kept-drafts';
import type { KeptAboutCustomer } from '@/lib/protocol/customer-words';

const empty: Kept = { tags: [], note: '' };
const writing = { place: 'amazon:case-0001', terms: ['amazon:party~1'], stored: empty };

/** A store that answers when it is told to. */
class SlowStore {
  readonly kept: KeptAboutCustomer[] = [];
  readonly #answers: { readonly resolve: () => void; readonly reject: (cause: Error) => void }[] = [];
  readonly save = (about: KeptAboutCustomer): Promise<void> => {
    this.kept.push(about);
    return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
  };
  readonly notes = () => this.kept.map(({ note }) => note);

  async answer(): Promise<void> {
    this.#answers.shift()?.resolve();
    await vi.advanceTimersByTimeAsync(0);
  }

  async fail(): Promise<void> {
    this.#answers.shift()?.reject(new Error('The store takes nothing'));
    await vi.advanceTimersByTimeAsync(0);
  }
}

describe('KeptDrafts', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves once, a moment behind the last key', async () => {
    const store = new SlowStore();
    const drafts = new KeptDrafts(store.save);
    drafts.write(writing, { note: 'P' });
    await vi.advanceTimersByTimeAsync(300);
    drafts.write(writing, { note: 'Pa' });
    await vi.advanceTimersByTimeAsync(300);
    expect(store.kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(store.kept).toEqual([{ terms: writing.terms, tags: [], note: 'Pa' }]);
  });

  it('stays until the store is seen to hold it', async () => {
    const store = new SlowStore();
    const drafts = new KeptDrafts(store.save);
    drafts.write(writing, { note: 'Pays late' });
    void drafts.save(writing.place);
    await store.answer();
    drafts.settle(writing.place, empty);
    expect(drafts.draftAt(writing.place)).toMatchObject({ note: 'Pays late', state: 'saved' });
    drafts.settle(writing.place, { tags: [], note: 'Pays late' });
    expect(drafts.draftAt(writing.place)).toBeUndefined();
  });

  it('is not put back by a view of what was saved before', async () => {
    const store = new SlowStore();
    const drafts = new KeptDrafts(store.save);
    drafts.write(writing, { note: 'one' });
    void drafts.save(writing.place);
    drafts.write(writing, { note: 'one two' });
    await store.answer();
    void drafts.save(writing.place);
    await store.answer();
    drafts.settle(writing.place, { tags: [], note: 'one' });
    expect(drafts.draftAt(writing.place)?.note).toBe('one two');
  });

  it('gives way to what was written elsewhere once it is saved', async () => {
    const store = new SlowStore();
    const drafts = new KeptDrafts(store.save);
    drafts.write(writing, { note: 'mine' });
    void drafts.save(writing.place);
    await store.answer();
    drafts.settle(writing.place, { tags: ['Company'], note: 'theirs' });
    expect(drafts.draftAt(writing.place)).toBeUndefined();
  });

  it('never has two saves of one buyer under way, and saves the last text last', async () => {
    const store = new SlowStore();
    const drafts = new KeptDrafts(store.save);
    drafts.write(writing, { note: 'a' });
    void drafts.save(writing.place);
    drafts.write(writing, { note: 'ab' });
    void drafts.save(writing.place);
    expect(store.notes()).toEqual(['a']);
    await store.answer();
    expect(store.notes()).toEqual(['a', 'ab']);
    await store.answer();
    expect(drafts.draftAt(writing.place)?.state).toBe('saved');
  });

  it('keeps what was not taken, and tries again when it is told to', async () => {
    const store = new SlowStore();
    const drafts = new KeptDrafts(store.save);
    drafts.write(writing, { note: 'Pays late' });
    void drafts.save(writing.place);
    await store.fail();
    expect(drafts.draftAt(writing.place)).toMatchObject({ note: 'Pays late', state: 'failed' });
    void drafts.save(writing.place);
    await store.answer();
    expect(store.notes()).toEqual(['Pays late', 'Pays late']);
    expect(drafts.draftAt(writing.place)?.state).toBe('saved');
  });

  it('keeps the buyers of two conversations apart', async () => {
    const store = new SlowStore();
    const drafts = new KeptDrafts(store.save);
    drafts.write(writing, { note: 'of the one' });
    drafts.write({ place: 'amazon:case-0002', terms: ['amazon:party~2'], stored: empty }, { note: 'of the other' });
    drafts.saveAll();
    expect(store.kept).toEqual([
      { terms: ['amazon:party~1'], tags: [], note: 'of the one' },
      { terms: ['amazon:party~2'], tags: [], note: 'of the other' },
    ]);
  });

  it.each([
    ['a note that is too long', { note: 'x'.repeat(2001) }],
    ['too many tags', { tags: Array.from({ length: 13 }, (_, place) => `Tag ${place}`) }],
  ])('holds back %s, which nobody would take', async (_, change) => {
    const store = new SlowStore();
    const drafts = new KeptDrafts(store.save);
    drafts.write(writing, change);
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.kept).toEqual([]);
    expect(drafts.draftAt(writing.place)).toMatchObject(change);
  });

  it('names no more terms than one message takes', async () => {
    const store = new SlowStore();
    const drafts = new KeptDrafts(store.save);
    const terms = Array.from({ length: 700 }, (_, place) => `amazon:party~${place}`);
    drafts.write({ ...writing, terms }, { note: 'Many aliases' });
    drafts.saveAll();
    expect(store.kept[0]?.terms).toHaveLength(500);
  });
});
