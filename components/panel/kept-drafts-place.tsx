/** Where the panel keeps its drafts about buyers: above everything that may go away while one is being written. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { KeptDrafts } from './kept-drafts';
import { usePanelTools } from './panel-tools';

const KeptDraftsContext = createContext<KeptDrafts | undefined>(undefined);

export function KeptDraftsPlace({ children }: { readonly children: ReactNode }) {
  const { connection } = usePanelTools();
  const [drafts] = useState(() => new KeptDrafts((kept) => connection.keepAboutCustomer(kept)));
  useEffect(() => {
    const save = () => drafts.saveAll();
    const saveUnseen = () => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', saveUnseen);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', saveUnseen);
      save();
    };
  }, [drafts]);
  return <KeptDraftsContext value={drafts}>{children}</KeptDraftsContext>;
}

export function useKeptDrafts(): KeptDrafts {
  const drafts = useContext(KeptDraftsContext);
  if (!drafts) throw new Error('A part of the panel stands outside of it');
  return drafts;
}
