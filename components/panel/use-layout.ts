/** Width and folding of the panel: shown at once as the seller wants it, kept by the extension. */
import { useCallback, useEffect, useState } from 'react';
import { usePanelTools } from './panel-tools';

interface Layout {
  readonly widthPx: number;
  readonly resize: (widthPx: number) => void;
  /** Folds the open panel, opens the folded one. */
  readonly toggle: () => void;
}

export function useLayout(storedWidthPx: number, isFolded: boolean): Layout {
  const { connection } = usePanelTools();
  const [wished, setWished] = useState<number>();
  const widthPx = wished ?? storedWidthPx;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was wished ends when something else is stored
  useEffect(() => setWished(undefined), [storedWidthPx]);
  const resize = useCallback(
    (next: number) => {
      setWished(next);
      void connection.changeLayout({ widthPx: next, isFolded: false });
    },
    [connection],
  );
  const toggle = useCallback(
    () => void connection.changeLayout({ widthPx, isFolded: !isFolded }),
    [connection, widthPx, isFolded],
  );
  return { widthPx, resize, toggle };
}
