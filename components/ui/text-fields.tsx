/** Fields of a form, each with its label and, if needed, a line that explains it. */
import { NumberField as AriaNumberField, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

const box =
  'w-full rounded-control border border-control bg-surface px-2.5 text-sm text-ink placeholder:text-ink-3 data-focused:border-accent';

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
}

export function LineField({ label, help, onBlur, ...props }: TextFieldProps) {
  return (
    <TextField {...props} {...(onBlur && { onBlur })} className="flex flex-col gap-1">
      <FieldLabel>{label}</FieldLabel>
      <Input autoComplete="off" className={`${box} h-8`} />
      <FieldHelp text={help} />
    </TextField>
  );
}

export function LinesField({ label, help, onBlur, rows, ...props }: TextFieldProps & { readonly rows: number }) {
  return (
    <TextField {...props} {...(onBlur && { onBlur })} className="flex flex-col gap-1">
      <FieldLabel>{label}</FieldLabel>
      <TextArea rows={rows} className={`${box} resize-y py-1.5`} />
      <FieldHelp text={help} />
    </TextField>
  );
}

interface NumberFieldProps extends FieldProps {
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly onChange: (value: number) => void;
}

export function NumberField({ label, help, value, minimum, maximum, onChange }: NumberFieldProps) {
  return (
    <AriaNumberField
      value={value}
      minValue={minimum}
      maxValue={maximum}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange(next);
      }}
      className="flex flex-col gap-1"
    >
      <FieldLabel>{label}</FieldLabel>
      <Input className={`${box} h-8 max-w-28 tabular-nums`} />
      <FieldHelp text={help} />
    </AriaNumberField>
  );
}

function FieldLabel({ children }: { readonly children: string }) {
  return <Label className="text-sm text-ink-2">{children}</Label>;
}

function FieldHelp({ text }: { readonly text: string | undefined }) {
  return text ? (
    <Text slot="description" className="text-xs text-ink-3">
      {text}
    </Text>
  ) : null;
}
