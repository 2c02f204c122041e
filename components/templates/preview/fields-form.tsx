/** What the reply asks when it is inserted, as a form that fills the preview. */
import { useId } from 'react';
import { i18n } from '#i18n';
import {
  type AnswerProblem,
  answerProblem,
  type FieldAnswers,
  type TemplateField,
} from '@/lib/domain/template/template-fields';

interface FieldsFormProps {
  readonly fields: readonly TemplateField[];
  readonly answers: FieldAnswers;
  readonly onAnswers: (answers: FieldAnswers) => void;
}

export function FieldsForm({ fields, answers, onAnswers }: FieldsFormProps) {
  if (fields.length === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-sm font-semibold">{i18n.t('workshop.fields.title')}</h3>
      {fields.map((field) => (
        <AnswerField
          key={field.name}
          field={field}
          answer={answers[field.name] ?? ''}
          onAnswer={(answer) => onAnswers({ ...answers, [field.name]: answer })}
        />
      ))}
    </div>
  );
}

const problemKeys = {
  'not-a-number': 'workshop.fields.notANumber',
  'too-small': 'workshop.fields.tooSmall',
  'too-big': 'workshop.fields.tooBig',
  'not-a-date': 'workshop.fields.notADate',
  'not-a-choice': 'workshop.fields.notAChoice',
  'too-long': 'workshop.fields.tooLong',
} as const satisfies Record<AnswerProblem, string>;

const box = 'h-8 w-full rounded-control border border-control bg-surface px-2.5 text-sm text-ink';
const inputTypes = { text: 'text', date: 'date', number: 'text', choice: 'text' } as const;

interface AnswerFieldProps {
  readonly field: TemplateField;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

function AnswerField({ field, answer, onAnswer }: AnswerFieldProps) {
  const id = useId();
  const problem = answer === '' ? undefined : answerProblem(field, answer);
  const shared = {
    id,
    value: answer,
    className: box,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem && `${id}-problem`,
  };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm text-ink-2">
        {field.label}
      </label>
      {field.type === 'choice' ? (
        <select {...shared} onChange={(event) => onAnswer(event.target.value)}>
          <option value="">{field.default ?? i18n.t('workshop.fields.none')}</option>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={inputTypes[field.type]}
          {...(field.type === 'number' && { inputMode: 'decimal' as const })}
          {...(field.default !== undefined && { placeholder: field.default })}
          autoComplete="off"
          onChange={(event) => onAnswer(event.target.value)}
        />
      )}
      {problem && (
        <span id={`${id}-problem`} className="text-xs text-late">
          {i18n.t(problemKeys[problem])}
        </span>
      )}
    </div>
  );
}
