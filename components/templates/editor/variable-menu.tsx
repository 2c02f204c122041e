/** Everything that can be filled in, in groups, with its meaning and an example, to be put where the caret is. */
import { Braces } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import {
  Button as AriaButton,
  DialogTrigger,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { i18n } from '#i18n';
import { foldText } from '@/lib/domain/template/fold-text';
import { templateVariables } from '@/lib/domain/template/variables';
import { SearchLine } from '../../ui/search-line';
import { variableLabel } from '../../words/variable-names';

interface VariableMenuProps {
  readonly onChoose: (placeholder: string) => void;
  /** How a variable reads for the buyer of the preview; undefined where it is not known. */
  readonly example: (name: string) => string | undefined;
}

export function VariableMenu({ onChoose, example }: VariableMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const put = useEffectEvent((name: string) => {
    setChosen(undefined);
    onChoose(`{{ ${name} }}`);
  });
  // A dialog that is still open takes the focus back from the field.
  useEffect(() => {
    if (isOpen || chosen === undefined) return;
    const frame = requestAnimationFrame(() => put(chosen));
    return () => cancelAnimationFrame(frame);
  }, [isOpen, chosen]);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className="inline-flex min-h-7 items-center gap-1.5 rounded-control px-2 text-sm text-accent data-hovered:bg-sunken">
        <Braces aria-hidden="true" size={14} />
        {i18n.t('workshop.variables.open')}
      </AriaButton>
      {/* Itself the dialog: the buttons that it closes by for assistive technology stand within it. */}
      <Popover
        placement="bottom end"
        aria-label={i18n.t('workshop.variables.open')}
        className="w-80 max-w-[calc(100vw-1rem)] animate-fade rounded-control border border-line-strong bg-surface outline-none shadow-float"
      >
        <VariableList
          example={example}
          onChoose={(name) => {
            setOpen(false);
            setChosen(name);
          }}
        />
      </Popover>
    </DialogTrigger>
  );
}

interface VariableListProps {
  readonly onChoose: (name: string) => void;
  readonly example: (name: string) => string | undefined;
}

function VariableList({ onChoose, example }: VariableListProps) {
  const [query, setQuery] = useState('');
  const groups = groupsOf(query);
  return (
    <div className="flex flex-col">
      <div className="border-b border-line p-2">
        <SearchLine name={i18n.t('workshop.variables.search')} value={query} onChange={setQuery} isFocused />
      </div>
      <ListBox
        aria-label={i18n.t('workshop.variables.open')}
        onAction={(key) => onChoose(String(key))}
        className="max-h-80 overflow-auto p-1 outline-none"
        renderEmptyState={() => <p className="p-2 text-sm text-ink-2">{i18n.t('workshop.variables.none')}</p>}
      >
        {groups.map(({ group, names }) => (
          <ListBoxSection key={group} id={group}>
            <Header className="px-2 pt-2 pb-1 text-xs text-ink-3">{i18n.t(groupKeys[group])}</Header>
            {names.map((name) => (
              <ListBoxItem
                key={name}
                id={name}
                textValue={variableLabel(name)}
                className="flex flex-col rounded-chip px-2 py-1 text-sm outline-none data-focused:bg-accent-tint data-hovered:bg-sunken"
              >
                <span className="flex items-baseline justify-between gap-3">
                  <span>{variableLabel(name)}</span>
                  <span className="truncate font-mono text-xs text-ink-2">{name}</span>
                </span>
                <span className="truncate text-xs text-ink-2">
                  {example(name)?.replace(/\n/g, ' ') ?? i18n.t('workshop.filled.notKnown')}
                </span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  );
}

const groups = ['buyer', 'order', 'item', 'tracking', 'customer', 'seller', 'other'] as const;
type Group = (typeof groups)[number];

const groupKeys = {
  buyer: 'workshop.variables.buyer',
  order: 'workshop.variables.order',
  item: 'workshop.variables.item',
  tracking: 'workshop.variables.tracking',
  customer: 'workshop.variables.customer',
  seller: 'workshop.variables.seller',
  other: 'workshop.variables.other',
} as const satisfies Record<Group, string>;

function groupOf(name: string): Group {
  const [first] = name.split('.');
  return groups.find((group) => group === (first === 'agent' ? 'seller' : first)) ?? 'other';
}

function groupsOf(query: string): readonly { readonly group: Group; readonly names: readonly string[] }[] {
  const wanted = foldText(query.trim());
  const names = templateVariables
    .map(({ name }) => name)
    .filter((name) => foldText(`${name} ${variableLabel(name)}`).includes(wanted));
  return groups
    .map((group) => ({ group, names: names.filter((name) => groupOf(name) === group) }))
    .filter(({ names: found }) => found.length > 0);
}
