/** What the reply asks when it is inserted, as a form that fills the preview. */
import { i18n } from '#i18n';
import { answerProblem, type FieldAnswers, type TemplateField } from '@/lib/domain/template/template-fields';
import { EntryField } from '../../ui/entry-field';
import { answerProblemWords } from '../../words/answer-problems';

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
      {fields.map((field) => {
        const answer = answers[field.name] ?? '';
        return (
          <EntryField
            key={field.name}
            label={field.label}
            kind={field.type}
            value={answer}
            onChange={(given) => onAnswers({ ...answers, [field.name]: given })}
            choices={field.choices}
            emptyChoice={i18n.t('workshop.fields.none')}
            placeholder={field.default}
            problem={answer === '' ? undefined : answerProblemWords(answerProblem(field, answer))}
          />
        );
      })}
    </div>
  );
}
