/** Builders of lessons: a message is a few features, a reply answers one wish. */
import { type HabitKey, toHabitKey } from '@/lib/domain/habits/feature-keys';
import type { Lesson } from '@/lib/domain/habits/learn-habits';
import { occasionOf } from '@/lib/domain/habits/occasion';
import { type Intent, templateIdSchema } from '@/lib/domain/template/template';

export const key: HabitKey = toHabitKey('a key for tests');
export const keyMark = 'mark';

export function anOccasion(
  ids: readonly number[] = [1, 2, 3],
  found: readonly Intent[] = ['where_is_order', 'refund_status'],
) {
  return occasionOf(
    {
      message: { ids, values: ids.map(() => 0.5) },
      intents: found.map((intent, index) => ({ intent, score: 0.6 / (index + 1) })),
      language: 'en',
      situation: 'late',
    },
    key,
  );
}

interface LessonInput {
  readonly taken?: string;
  readonly shown?: readonly string[];
  readonly refused?: readonly string[];
  readonly occasion?: Lesson['occasion'];
}

export function aLesson({
  taken,
  shown = ['a', 'b', 'c'],
  refused = [],
  occasion = anOccasion(),
}: LessonInput = {}): Lesson {
  const id = (text: string) => templateIdSchema.parse(text);
  return { occasion, keyMark, shown: shown.map(id), refused: refused.map(id), ...(taken && { taken: id(taken) }) };
}
