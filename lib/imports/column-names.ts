/** Names of columns in one spelling: lower case, no accents, letters and digits alone. `Käuferadresse 1` is `kauferadresse1`. */
export function foldColumn(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The header without the empty cells at its end. */
export function columnsOf(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1).map((cell) => cell.replace(/^\ufeff+/, '').trim());
}
