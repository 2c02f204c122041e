/** Figures of which only the ends are sure: the truth lies between the two. Exact where both are the same. */

export interface Between {
  readonly least: number;
  readonly most: number;
}

export function plus(a: Between, b: Between): Between {
  return { least: a.least + b.least, most: a.most + b.most };
}
