/** What is in a backup and what it changes, one line for each kind of thing. */
import { i18n } from '#i18n';
import type { PartKind } from '@/lib/backup/parts';
import type { PartOutcome, RestoreOutcome } from '@/lib/backup/restore-outcome';
import { formatCount } from '../orders/numbers';
import { toldParts } from './backup-words';

const nothing: PartOutcome = { total: 0, fresh: 0, changed: 0, unfit: 0 };

export function PartTable({ outcome, isDone }: { readonly outcome: RestoreOutcome; readonly isDone: boolean }) {
  const columns = [
    i18n.t('backup.column.inFile'),
    i18n.t(isDone ? 'backup.column.added' : 'backup.column.new'),
    i18n.t(isDone ? 'backup.column.completed' : 'backup.column.changed'),
    i18n.t('backup.column.same'),
  ];
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm tabular-nums">
        <thead>
          <tr className="border-b border-line text-ink-2">
            <th scope="col" className="py-1.5 pr-3 text-left font-normal">
              {i18n.t('backup.column.what')}
            </th>
            {columns.map((text) => (
              <th key={text} scope="col" className="py-1.5 pl-3 text-right font-normal">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds(outcome).map((kind) => (
            <PartRow key={kind} name={toldParts[kind]()} part={outcome.parts[kind] ?? nothing} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartRow({ name, part }: { readonly name: string; readonly part: PartOutcome }) {
  const { total, fresh, changed, unfit } = part;
  return (
    <tr className="border-b border-line last:border-b-0">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal">
        {name}
      </th>
      {[total, fresh, changed, total - fresh - changed - unfit].map((count, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns are always these four
        <td key={column} className={`py-1.5 pl-3 text-right ${count === 0 ? 'text-ink-3' : ''}`}>
          {formatCount(count)}
        </td>
      ))}
    </tr>
  );
}

function kinds({ parts }: RestoreOutcome): readonly (keyof typeof toldParts)[] {
  const isTold = (kind: string): kind is keyof typeof toldParts & PartKind => Object.hasOwn(toldParts, kind);
  return Object.keys(toldParts)
    .filter(isTold)
    .filter((kind) => (parts[kind]?.total ?? 0) > 0);
}
