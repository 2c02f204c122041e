/** The files of a drop or a paste, those in dropped folders too. */

/** Deeper folders are left out. */
const deepestFolder = 8;

/** Call it while the event is handled: afterwards the browser tells no more what was dropped. */
export function filesOfTransfer(transfer: DataTransfer): Promise<File[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const folders = items.map((item) => item.webkitGetAsEntry?.() ?? undefined).map(folderOf);
  const files = items.map((item, index) => (folders[index] ? undefined : (item.getAsFile() ?? undefined)));
  return gather(files, folders);
}

/** Whether something holds files at all: texts and links may be dropped as ever. */
export function hasFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false;
}

async function gather(
  files: readonly (File | undefined)[],
  folders: readonly (FileSystemDirectoryEntry | undefined)[],
): Promise<File[]> {
  const found: File[] = [];
  for (const [index, file] of files.entries()) {
    if (file) found.push(file);
    const folder = folders[index];
    if (folder) found.push(...(await filesIn(folder, 1)));
  }
  return found;
}

function folderOf(entry: FileSystemEntry | undefined): FileSystemDirectoryEntry | undefined {
  return entry && isFolder(entry) ? entry : undefined;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

async function filesIn(folder: FileSystemDirectoryEntry, depth: number): Promise<File[]> {
  const reader = folder.createReader();
  const found: File[] = [];
  // A reader gives its entries in batches and an empty one at the end.
  for (let batch = await nextEntries(reader); batch.length > 0; batch = await nextEntries(reader)) {
    for (const entry of batch) {
      if (entry.name.startsWith('.')) continue;
      if (isFolder(entry) && depth < deepestFolder) found.push(...(await filesIn(entry, depth + 1)));
      if (isFile(entry)) found.push(...(await fileOf(entry)));
    }
  }
  return found;
}

function nextEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function fileOf(entry: FileSystemFileEntry): Promise<File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
}
