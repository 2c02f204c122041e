/** A list of choices inside what floats over the queue. */
import type { ReactNode } from 'react';
import { Menu, MenuItem } from 'react-aria-components';

export interface FloatChoice {
  readonly id: string;
  readonly text: string;
  readonly icon: ReactNode;
  /** A line below the text. */
  readonly detail?: string | undefined;
  /** At the right end, e.g. the key that does the same. */
  readonly hint?: ReactNode;
  readonly onAction: () => void;
}

interface ChoiceMenuProps {
  readonly name: string;
  readonly choices: readonly FloatChoice[];
}

export function ChoiceMenu({ name, choices }: ChoiceMenuProps) {
  return (
    <Menu aria-label={name} autoFocus="first" className="outline-none">
      {choices.map(({ id, text, icon, detail, hint, onAction }) => (
        <MenuItem
          key={id}
          id={id}
          textValue={text}
          onAction={onAction}
          className="flex min-h-7 items-center gap-2 rounded-chip px-2 py-1 text-sm outline-none data-focused:bg-accent-tint data-focused:text-accent"
        >
          <span className="flex w-3.5 shrink-0 justify-center">{icon}</span>
          <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
            {text}
            {detail && <span className="block text-xs text-ink-2">{detail}</span>}
          </span>
          {hint}
        </MenuItem>
      ))}
    </Menu>
  );
}
