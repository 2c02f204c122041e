/** Insert, and beside it the other places where a reply can go; or Copy, where nothing can be inserted. */
import { ArrowDownToLine, Check, ChevronDown, Copy, Replace, TextCursor } from 'lucide-react';
import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { InsertionMode } from '@/lib/domain/conversation/insertion';
import { Button } from '../ui/button';
import { Keycap } from '../ui/keycap';
import { Menu, type MenuChoice } from '../ui/menu';
import { Tooltip } from '../ui/tooltip';
import { modeOfKey } from './insert-modes';

interface GiveButtonProps {
  readonly isLeading: boolean;
  readonly isCopy: boolean;
  /** It asks something before it does it. */
  readonly asks: boolean;
  /** Drawn on the button. */
  readonly keycap: string | undefined;
  /** So lately that a press would do the same again by mistake. */
  readonly justDone: 'inserted' | 'copied' | undefined;
  readonly titleId: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** Without a place: where replies go by default. */
  readonly onGive: (place?: InsertionMode) => void;
}

export function GiveButton(props: GiveButtonProps) {
  const { isLeading, isCopy, keycap, justDone, titleId, buttonRef, onGive } = props;
  const look = justDone ? 'done' : isLeading ? 'primary' : 'secondary';
  return (
    <span className="inline-flex shrink-0">
      <Button
        ref={buttonRef}
        look={look}
        joins={isCopy ? undefined : 'right'}
        aria-describedby={titleId}
        onPress={(event) => onGive(event.pointerType === 'keyboard' ? modeOfKey(event) : undefined)}
      >
        <Face {...props} />
        {!justDone && keycap && <Keycap isInverse={isLeading}>{keycap}</Keycap>}
      </Button>
      {!isCopy && (
        <Menu
          name={i18n.t('asking.mode.menu')}
          icon={undefined}
          trigger={
            <Tooltip text={i18n.t('asking.mode.menu')}>
              <Button
                look={look}
                joins="left"
                isSlim
                aria-label={i18n.t('asking.mode.menu')}
                aria-describedby={titleId}
              >
                <ChevronDown aria-hidden="true" size={14} />
              </Button>
            </Tooltip>
          }
          choices={modeChoices(onGive)}
        />
      )}
    </span>
  );
}

function Face({ isCopy, asks, justDone }: GiveButtonProps) {
  if (justDone) {
    return (
      <>
        <Check aria-hidden="true" size={14} />
        {justDone === 'inserted' ? i18n.t('article.inserted') : i18n.t('article.copied')}
      </>
    );
  }
  return (
    <>
      {isCopy && <Copy aria-hidden="true" size={14} />}
      <span>
        {isCopy ? i18n.t('article.copy') : i18n.t('article.insert')}
        {asks && <span aria-hidden="true">…</span>}
      </span>
    </>
  );
}

function modeChoices(onGive: GiveButtonProps['onGive']): readonly MenuChoice[] {
  return [
    {
      id: 'at-caret',
      text: i18n.t('asking.mode.atCaret'),
      icon: <TextCursor aria-hidden="true" size={14} />,
      keys: <Keys keys={['↵']} />,
      onAction: () => onGive('at-caret'),
    },
    {
      id: 'append',
      text: i18n.t('asking.mode.append'),
      icon: <ArrowDownToLine aria-hidden="true" size={14} />,
      keys: <Keys keys={['⇧', '↵']} />,
      onAction: () => onGive('append'),
    },
    {
      id: 'replace',
      text: i18n.t('asking.mode.replace'),
      icon: <Replace aria-hidden="true" size={14} />,
      detail: i18n.t('asking.mode.canBringBack'),
      keys: <Keys keys={[i18n.t('asking.mode.ctrl'), '⇧', '↵']} />,
      onAction: () => onGive('replace'),
    },
  ];
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span aria-hidden="true" className="flex shrink-0 gap-0.5">
      {keys.map((key) => (
        <Keycap key={key}>{key}</Keycap>
      ))}
    </span>
  );
}
