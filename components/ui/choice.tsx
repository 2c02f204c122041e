/** One of a few: a row of segments or, with many options, a list to choose from. */
import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
} from 'react-aria-components';

export interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
}

interface SegmentsProps<T extends string> extends ChoiceProps<T> {
  /** The label is spoken only. */
  readonly isLabelHidden?: boolean;
}

export function Segments<T extends string>({ label, value, options, onChange, isLabelHidden }: SegmentsProps<T>) {
  return (
    <RadioGroup
      value={value}
      orientation="horizontal"
      onChange={(next) => choose(options, next, onChange)}
      className="flex flex-col gap-1"
    >
      <Label className={isLabelHidden ? 'sr-only' : 'text-sm text-ink-2'}>{label}</Label>
      <div className="inline-flex self-start rounded-control border border-control bg-surface p-0.5">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className="flex min-h-6 items-center rounded-chip px-3 text-sm text-ink-2 data-focus-visible:outline-2 data-focus-visible:outline-accent data-selected:bg-sunken data-selected:font-semibold data-selected:text-ink forced-colors:data-selected:outline"
          >
            {option.text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

export function Chooser<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Select
      value={value}
      onChange={(next) => choose(options, String(next), onChange)}
      className="flex flex-col gap-1 self-start"
    >
      <Label className="text-sm text-ink-2">{label}</Label>
      <Button className="flex h-8 min-w-48 items-center justify-between gap-2 rounded-control border border-control bg-surface px-2.5 text-sm">
        <SelectValue />
        <ChevronDown aria-hidden="true" size={14} className="text-ink-2" />
      </Button>
      <Popover className="w-(--trigger-width) animate-fade rounded-control border border-line-strong bg-surface p-1 shadow-float">
        <ListBox className="max-h-80 overflow-auto outline-none">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.text}
              className="flex min-h-7 items-center rounded-chip px-2 text-sm outline-none data-focused:bg-accent-tint data-selected:font-semibold"
            >
              {option.text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

function choose<T extends string>(options: readonly Option<T>[], next: string, onChange: (value: T) => void): void {
  const option = options.find(({ value }) => value === next);
  if (option) onChange(option.value);
}
