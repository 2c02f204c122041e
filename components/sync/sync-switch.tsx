/** One thing that is on or off, with a line of what it means. */
import { type ReactNode, useId } from 'react';
import { Switch } from 'react-aria-components';

interface SyncSwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isBusy?: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Below the label. */
  readonly children?: ReactNode;
}

export function SyncSwitch({ label, isOn, isBusy = false, onChange, children }: SyncSwitchProps) {
  const textId = useId();
  return (
    <div className="flex flex-col gap-1">
      <Switch
        isSelected={isOn}
        isDisabled={isBusy}
        onChange={onChange}
        {...(children !== undefined && { 'aria-describedby': textId })}
        className="group flex min-h-7 items-center gap-2.5 self-start font-semibold"
      >
        <span
          aria-hidden="true"
          className="flex h-5 w-9 shrink-0 items-center rounded-full border border-control bg-surface p-0.5 group-data-disabled:opacity-60 group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-1 group-data-focus-visible:outline-accent group-data-selected:justify-end group-data-selected:border-primary group-data-selected:bg-primary forced-colors:group-data-selected:bg-[Highlight]"
        >
          <span className="size-3.5 rounded-full bg-control group-data-selected:bg-primary-ink forced-colors:bg-[ButtonText]" />
        </span>
        {label}
      </Switch>
      {children && (
        <div id={textId} className="flex flex-col gap-1 text-sm text-ink-2">
          {children}
        </div>
      )}
    </div>
  );
}
