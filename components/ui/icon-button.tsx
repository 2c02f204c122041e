/** A button that is only an icon: its name is spoken and shown as a tooltip. */
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly name: string;
  /** Shown behind the name, e.g. the key that does the same. */
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

export function IconButton({ name, hint, children, ...props }: IconButtonProps) {
  return (
    <Tooltip text={hint ? `${name} (${hint})` : name}>
      <AriaButton
        {...props}
        aria-label={name}
        className="inline-flex size-7 shrink-0 items-center justify-center rounded-control text-ink-2 data-hovered:bg-sunken data-hovered:text-ink"
      >
        {children}
      </AriaButton>
    </Tooltip>
  );
}
