/** Renders content that its owner changes later. */
import { type ReactNode, useSyncExternalStore } from 'react';
import { perform, render } from '../render';

export interface Rendered {
  readonly again: (content: ReactNode) => Promise<void>;
}

interface Changing {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly content: () => ReactNode;
}

export async function renderAgain(first: ReactNode): Promise<Rendered> {
  let content = first;
  const listeners = new Set<() => void>();
  const changing: Changing = {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    content: () => content,
  };
  await render(<Shown changing={changing} />);
  return {
    again: (next) =>
      perform(() => {
        content = next;
        for (const listener of listeners) listener();
      }),
  };
}

function Shown({ changing }: { readonly changing: Changing }) {
  return useSyncExternalStore(changing.subscribe, changing.content);
}
