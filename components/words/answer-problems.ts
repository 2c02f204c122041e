/** What is wrong with an answer to a fill-in field, as one sentence. */
import { i18n } from '#i18n';
import type { AnswerProblem } from '@/lib/domain/template/template-fields';

const keys = {
  'not-a-number': 'workshop.fields.notANumber',
  'too-small': 'workshop.fields.tooSmall',
  'too-big': 'workshop.fields.tooBig',
  'not-a-date': 'workshop.fields.notADate',
  'not-a-choice': 'workshop.fields.notAChoice',
  'too-long': 'workshop.fields.tooLong',
} as const satisfies Record<AnswerProblem, string>;

export function answerProblemWords(problem: AnswerProblem | undefined): string | undefined {
  return problem && i18n.t(keys[problem]);
}
