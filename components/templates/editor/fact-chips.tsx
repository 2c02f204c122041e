/** What the open reply is for, in one line under its title, with the way to change it at the end. */
import { Folder, type LucideIcon, Plus, Tag } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import type { Template } from '@/lib/domain/template/template';
import { Button } from '../../ui/button';
import { wordsLocale } from '../../words/locale';
import { marketplaceName } from '../../words/names';
import { intentWords } from '../template-words';

interface FactChipsProps {
  readonly template: Template;
  /** How often it was inserted. */
  readonly times: number;
  readonly isFactsOpen: boolean;
  readonly onFacts: () => void;
}

/** More would be a paragraph; the form has them all. */
const mostTags = 3;
const mostIntents = 4;

export function FactChips({ template, times, isFactsOpen, onFacts }: FactChipsProps) {
  const { shortcut, folder, tags, intents } = template;
  return (
    <div className="flex w-full flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
      <dl className="contents">
        {shortcut !== undefined && (
          <Fact name={i18n.t('workshop.facts.shortcut')} isNamed>
            <Chip isStrong>{`/${shortcut}`}</Chip>
          </Fact>
        )}
        {folder !== undefined && (
          <Fact name={i18n.t('workshop.facts.folder')}>
            <Chip Icon={Folder}>{folder}</Chip>
          </Fact>
        )}
        {tags.length > 0 && (
          <Fact name={i18n.t('customer.tags')}>
            <Chips Icon={Tag} texts={tags} most={mostTags} />
          </Fact>
        )}
        <Fact name={i18n.t('workshop.facts.marketplaces')}>
          <Chip>{marketplaceWords(template)}</Chip>
        </Fact>
        {intents.length > 0 && (
          <Fact name={i18n.t('workshop.variables.buyer')} isNamed>
            <Chips texts={intents.map(intentWords)} most={mostIntents} />
          </Fact>
        )}
        {times > 0 && (
          <Fact name={i18n.t('workshop.facts.uses')}>
            <span className="tabular-nums">{i18n.t('workshop.facts.used', times, { count: times })}</span>
          </Fact>
        )}
      </dl>
      <Button look="quiet" aria-expanded={isFactsOpen} onPress={onFacts}>
        <Plus aria-hidden="true" size={14} />
        {i18n.t('workshop.facts.open')}
      </Button>
    </div>
  );
}

interface FactProps {
  readonly name: string;
  /** Its name is drawn before it; else it is only spoken. */
  readonly isNamed?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, isNamed = false, children }: FactProps) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-1">
      <dt className={isNamed ? '' : 'sr-only'}>{name}</dt>
      <dd className="contents">{children}</dd>
    </div>
  );
}

interface ChipsProps {
  readonly texts: readonly string[];
  readonly most: number;
  readonly Icon?: LucideIcon;
}

function Chips({ texts, most, Icon }: ChipsProps) {
  const rest = texts.length - most;
  return (
    <>
      {texts.slice(0, most).map((text) => (
        <Chip key={text} Icon={Icon}>
          {text}
        </Chip>
      ))}
      {rest > 0 && <span>{i18n.t('workshop.facts.more', { count: rest })}</span>}
    </>
  );
}

interface ChipProps {
  readonly Icon?: LucideIcon | undefined;
  readonly isStrong?: boolean;
  readonly children: string;
}

function Chip({ Icon, isStrong = false, children }: ChipProps) {
  return (
    <span
      className={`inline-flex min-h-6 max-w-full items-center gap-1 rounded-chip bg-sunken px-1.5 forced-colors:outline ${isStrong ? 'font-semibold text-ink' : ''}`}
    >
      {Icon && <Icon aria-hidden="true" size={12} className="shrink-0" />}
      <bdi className="truncate">{children}</bdi>
    </span>
  );
}

/** None chosen means all. */
function marketplaceWords({ marketplaces }: Template): string {
  const chosen = marketplaceNames.filter((name) => marketplaces.length === 0 || marketplaces.includes(name));
  return new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(chosen.map(marketplaceName));
}
