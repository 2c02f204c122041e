/** A sentence of the catalogue with something drawn in the place of one of its words: a name kept apart, a number in bold. */
import type { ReactNode } from 'react';

/** Stands in no catalogue and in no keyboard. */
const hole = '\ue000';

interface WovenProps {
  readonly sentence: (place: string) => string;
  readonly children: ReactNode;
}

export function Woven({ sentence, children }: WovenProps) {
  const [before = '', ...after] = sentence(hole).split(hole);
  return (
    <>
      {before}
      {children}
      {after.join('')}
    </>
  );
}
