/** What the seller set on conversations in the queue, from a backup to what is set here: the later word counts, as a whole. */
import type { BackupMark } from '@/lib/backup/parts';
import type { ConversationMark } from '@/lib/domain/queue/conversation-mark';
import { countEffects, effectOf, type PartMerger, told } from './restore-part';

export const marksMerger: PartMerger<'marks'> = {
  tables: ({ marks }) => [marks],
  merge: async (records, context) => {
    const { marks } = context.db;
    const ours = await marks.bulkGet(records.map(({ key }) => key));
    const merged = records.map((theirs, index) => {
      const known = ours[index];
      const changedAt = told(theirs.changedAt, context);
      const isLater = !known || changedAt > known.changedAt;
      const puts = isLater ? [toMark({ ...theirs, changedAt })] : [];
      return { effect: effectOf(known, puts[0]), puts };
    });
    return { ...countEffects(merged), write: () => marks.bulkPut(merged.flatMap(({ puts }) => puts)) };
  },
};

function toMark({ key, snoozed, colour, tag, changedAt }: BackupMark): ConversationMark {
  return { key, ...(snoozed && { snoozed }), ...(colour && { colour }), ...(tag !== undefined && { tag }), changedAt };
}
