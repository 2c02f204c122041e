// @vitest-environment happy-dom
import { useLayoutEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useFirstWhenFound } from '@/components/templates/list/use-first-when-found';
import { perform, render } from '../../render';

interface Search {
  readonly query: string;
  readonly isSettled: boolean;
}

/** A search whose words and state are told from outside. */
interface Stage {
  readonly chosen: string[];
  show(search: Search): Promise<void>;
  press(key: string): Promise<void>;
}

interface Ropes {
  show: (search: Search) => void;
  press: (key: string) => void;
}

function Staged({
  first,
  chosen,
  ropes,
}: {
  readonly first: Search;
  readonly chosen: string[];
  readonly ropes: Ropes;
}) {
  const [search, show] = useState(first);
  const press = useFirstWhenFound(search, (key) => chosen.push(`${key} for ${search.query}`));
  useLayoutEffect(() => {
    Object.assign(ropes, { show, press });
  });
  return null;
}

async function stageSearch(first: Search): Promise<Stage> {
  const chosen: string[] = [];
  const ropes: Ropes = { show: () => {}, press: () => {} };
  await render(<Staged first={first} chosen={chosen} ropes={ropes} />);
  return {
    chosen,
    show: (search) => perform(() => ropes.show(search)),
    press: (key) => perform(() => ropes.press(key)),
  };
}

describe('useFirstWhenFound', () => {
  it('chooses at once what is found', async () => {
    const search = await stageSearch({ query: 'lost', isSettled: true });
    await search.press('Enter');
    expect(search.chosen).toEqual(['Enter for lost']);
  });

  it('chooses once and only when all is found', async () => {
    const search = await stageSearch({ query: 'lost', isSettled: false });
    await search.press('ArrowDown');
    expect(search.chosen).toEqual([]);
    await search.show({ query: 'lost', isSettled: true });
    await search.show({ query: 'lost', isSettled: false });
    await search.show({ query: 'lost', isSettled: true });
    expect(search.chosen).toEqual(['ArrowDown for lost']);
  });

  it('never chooses for other words than those it was pressed for', async () => {
    const search = await stageSearch({ query: 'lost', isSettled: false });
    await search.press('Enter');
    await search.show({ query: 'lost parcel', isSettled: false });
    await search.show({ query: 'lost parcel', isSettled: true });
    await search.show({ query: 'lost', isSettled: true });
    expect(search.chosen).toEqual([]);
  });
});
