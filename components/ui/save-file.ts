/** Lets the browser keep a text as a file, where it keeps downloads. */

/** The browser reads the file a moment after the click. */
const keptMs = 60_000;

export type SaveFile = (name: string, parts: readonly string[]) => void;

/** `parts` together are the file's text. */
export const saveCsv: SaveFile = (name, parts) => saveAs(name, parts, 'text/csv;charset=utf-8');

/** `parts` together are the file's text. */
export const saveJson: SaveFile = (name, parts) => saveAs(name, parts, 'application/json');

function saveAs(name: string, parts: readonly string[], type: string): void {
  saveBlob(name, new Blob([...parts], { type }));
}

export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
