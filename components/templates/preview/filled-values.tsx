/** Every variable and field of a wording beside what stands for it. */
import { CircleQuestionMark, TextCursorInput } from 'lucide-react';
import { i18n } from '#i18n';
import type { TemplateField } from '@/lib/domain/template/template-fields';
import type { TemplateValues } from '@/lib/domain/template/template-values';
import { Chip } from '../../ui/chip';
import { variableLabel } from '../../words/variable-names';
import { variablesIn, writtenValue } from './written-values';

interface FilledValuesProps {
  readonly body: string;
  readonly values: TemplateValues;
  readonly fields: readonly TemplateField[];
}

export function FilledValues({ body, values, fields }: FilledValuesProps) {
  const names = variablesIn(body);
  if (names.length === 0 && fields.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-sm font-semibold">{i18n.t('workshop.filled.title')}</h3>
      <dl className="divide-y divide-line">
        {names.map((name) => (
          <Row key={name} name={name} title={variableLabel(name)}>
            <Filling value={writtenValue(values, name)} />
          </Row>
        ))}
        {fields.map(({ name, label }) => (
          <Row key={`ask ${name}`} name={`ask.${name}`} title={label}>
            <Chip tone="active" Icon={TextCursorInput}>
              {i18n.t('workshop.filled.asked')}
            </Chip>
          </Row>
        ))}
      </dl>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly title: string;
  readonly children: React.ReactNode;
}

function Row({ name, title, children }: RowProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-1.5">
      <dt className="min-w-0 font-mono text-xs [overflow-wrap:anywhere]" title={title}>
        {name}
      </dt>
      <dd className="min-w-0 max-w-full truncate text-right text-ink-2">{children}</dd>
    </div>
  );
}

function Filling({ value }: { readonly value: string | undefined }) {
  if (value !== undefined) return <bdi title={value}>{value.replace(/\n/g, ' ')}</bdi>;
  return (
    <span className="inline-flex items-center gap-1 rounded-chip border border-dashed border-soon-mark bg-soon-tint px-1 text-xs font-semibold text-soon">
      <CircleQuestionMark aria-hidden="true" size={12} />
      {i18n.t('workshop.filled.notKnown')}
    </span>
  );
}
