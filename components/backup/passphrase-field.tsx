/** A passphrase: hidden while it is typed, and shown when the seller wants to see it. */
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { i18n } from '#i18n';
import { IconButton } from '../ui/icon-button';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Said below the field. */
  readonly help?: string | undefined;
  /** Said below it where what was typed will not do. */
  readonly error?: string | undefined;
  readonly isNew: boolean;
}

const longest = 1000;

export function PassphraseField({ label, value, onChange, help, error, isNew }: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      type={isShown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      maxLength={longest}
      isInvalid={error !== undefined}
      // The browser’s own validation would keep the form from being sent again.
      validationBehavior="aria"
      className="flex max-w-sm flex-col gap-1"
    >
      <Label className="text-sm text-ink-2">{label}</Label>
      <div className="flex items-center gap-1">
        <Input
          autoComplete={isNew ? 'new-password' : 'current-password'}
          spellCheck="false"
          className="h-8 w-full min-w-0 rounded-control border border-control bg-surface px-2.5 text-sm text-ink data-focused:border-accent"
        />
        <IconButton name={i18n.t(isShown ? 'backup.hide' : 'backup.show')} onPress={() => setShown(!isShown)}>
          {isShown ? <EyeOff aria-hidden="true" size={16} /> : <Eye aria-hidden="true" size={16} />}
        </IconButton>
      </div>
      {help && (
        <Text slot="description" className="text-xs text-ink-2">
          {help}
        </Text>
      )}
      <FieldError className="text-xs text-late">{error}</FieldError>
    </TextField>
  );
}
