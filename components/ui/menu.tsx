/** A menu behind an icon button. */
import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './icon-button';

export interface MenuChoice {
  readonly id: string;
  readonly text: string;
  readonly icon: ReactNode;
  readonly onAction: () => void;
  /** A line below the text. */
  readonly detail?: string | undefined;
  /** Drawn at the right end, e.g. keycaps. */
  readonly keys?: ReactNode;
}

interface MenuProps {
  readonly name: string;
  readonly icon: ReactNode;
  /** In place of the icon button: a button that carries the same name. */
  readonly trigger?: ReactElement | undefined;
  /** A line above the choices. */
  readonly title?: string | undefined;
  readonly choices: readonly MenuChoice[];
}

export function Menu({ name, icon, trigger, title, choices }: MenuProps) {
  const items = choices.map(({ id, text, icon: itemIcon, onAction, detail, keys }) => (
    <MenuItem
      key={id}
      id={id}
      textValue={text}
      onAction={onAction}
      className="flex min-h-7 items-center gap-2 rounded-chip px-2 text-sm outline-none data-focused:bg-accent-tint data-focused:text-accent"
    >
      {itemIcon}
      <span className="min-w-0 flex-1">
        {text}
        {detail && <span className="block max-w-52 pb-1 text-xs text-ink-2">{detail}</span>}
      </span>
      {keys}
    </MenuItem>
  ));
  return (
    <MenuTrigger>
      {trigger ?? <IconButton name={name}>{icon}</IconButton>}
      <Popover
        placement="bottom end"
        className="min-w-48 animate-fade rounded-control border border-line-strong bg-surface p-1 shadow-float"
      >
        <AriaMenu aria-label={name} className="outline-none">
          {title ? (
            <MenuSection>
              <Header className="truncate px-2 py-1 text-xs text-ink-3">{title}</Header>
              {items}
            </MenuSection>
          ) : (
            items
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
