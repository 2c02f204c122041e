/**
 * Files that are dropped or pasted anywhere on the page. A file dropped beside a small target would make the browser
 * leave the page for it, so the whole page is the target.
 */
import { useEffect, useRef, useState } from 'react';
import { filesOfTransfer, hasFiles } from './dropped-files';

/** Whether files are held over the page now. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const receive = useRef(onFiles);
  receive.current = onFiles;

  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const take = (transfer: DataTransfer) => {
      void filesOfTransfer(transfer).then((files) => {
        if (files.length > 0 && !signal.aborted) receive.current(files);
      });
    };
    window.addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      { signal },
    );
    window.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        take(event.dataTransfer);
      },
      { signal },
    );
    window.addEventListener(
      'paste',
      (event) => {
        if (hasFiles(event.clipboardData)) take(event.clipboardData);
      },
      { signal },
    );
    return () => listeners.abort();
  }, []);
  return isOver;
}

/** Where files are of no use: a drop does nothing, instead of making the browser leave the page. */
export function useIgnoredDrops(): void {
  useEffect(() => {
    const listeners = new AbortController();
    const ignore = (event: DragEvent) => {
      if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', ignore, { signal: listeners.signal });
    window.addEventListener('drop', ignore, { signal: listeners.signal });
    return () => listeners.abort();
  }, []);
}
