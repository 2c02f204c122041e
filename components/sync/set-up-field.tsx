/** A field of what is set up once: a line of text, or a secret that is hidden while it is typed. */
import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { i18n } from '#i18n';
import { IconButton } from '../ui/icon-button';

export interface SetUpFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  readonly autoComplete?: string;
  readonly isAddress?: boolean;
  readonly isSecret?: boolean;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
  /** Said below the field. */
  readonly help?: string | undefined;
  /** Said below it where what was typed will not do. */
  readonly error?: string | undefined;
  /** Stands below both. */
  readonly children?: ReactNode;
}

export function SetUpField(props: SetUpFieldProps) {
  const { label, value, onChange, maxLength, autoComplete = 'off', isAddress = false, isSecret = false } = props;
  const { autoFocus = false, onBlur, help, error, children } = props;
  const [isShown, setShown] = useState(false);
  const look = i18n.t(isShown ? 'sync.secret.hide' : 'sync.secret.show', { field: label });
  return (
    <TextField
      type={isSecret && !isShown ? 'password' : 'text'}
      {...(isAddress && { inputMode: 'url' })}
      value={value}
      onChange={onChange}
      {...(onBlur && { onBlur })}
      maxLength={maxLength}
      autoFocus={autoFocus}
      isInvalid={error !== undefined}
      // The browser’s own validation would keep the form from being sent again.
      validationBehavior="aria"
      className="flex flex-col gap-1"
    >
      <Label className="text-sm text-ink-2">{label}</Label>
      <div className="flex items-center gap-1">
        <Input
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck="false"
          className="h-8 w-full min-w-0 rounded-control border border-control bg-surface px-2.5 text-sm text-ink data-focused:border-accent"
        />
        {isSecret && (
          <IconButton name={look} onPress={() => setShown(!isShown)}>
            {isShown ? <EyeOff aria-hidden="true" size={16} /> : <Eye aria-hidden="true" size={16} />}
          </IconButton>
        )}
      </div>
      {help && (
        <Text slot="description" className="text-xs text-ink-2 [overflow-wrap:anywhere]">
          {help}
        </Text>
      )}
      <FieldError className="text-xs text-late">{error}</FieldError>
      {children}
    </TextField>
  );
}
