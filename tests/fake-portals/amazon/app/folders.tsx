/** The folders beside the list; the first one is open. */
import { cls, knownId, usePortal } from './portal-context';

export function Folders() {
  const { words } = usePortal().config;
  return (
    <nav className={cls('folders')}>
      <div className={cls('folders-head')}>
        <h2>{words.inbox}</h2>
        <button type="button">‹ {words.collapse}</button>
      </div>
      {words.folders.map((folder, index) => (
        <div
          key={folder}
          className={cls('folder', index === 0 && 'folder-open')}
          {...(index === 0 ? knownId('all-messages-link') : {})}
        >
          <kat-icon name="folder" /> <span>{folder}</span>
        </div>
      ))}
    </nav>
  );
}
