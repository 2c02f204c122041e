/** Stands where a suggestion was that did not fit, and brings it back. */
import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import type { LeftOutReply } from './use-left-out';

interface LeftOutLineProps {
  readonly reply: LeftOutReply;
  readonly onTakeBack: () => void;
}

export function LeftOutLine({ reply, onTakeBack }: LeftOutLineProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go on to the suggestions beside it
    <div className="flex min-h-7 items-center justify-between gap-2 px-3 text-xs text-ink-2" onKeyDown={goOn}>
      <p className="min-w-0 [overflow-wrap:anywhere]">{i18n.t('habits.leftOut', { title: reply.title })}</p>
      <Button look="link" data-takes-back="" onPress={onTakeBack}>
        {i18n.t('habits.takeBack')}
      </Button>
    </div>
  );
}

function goOn(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: line, key } = event;
  const beside = { ArrowDown: line.nextElementSibling, ArrowUp: line.previousElementSibling }[key];
  const button = beside?.querySelector<HTMLElement>('button:not([aria-expanded])');
  if (!button) return;
  event.preventDefault();
  button.focus();
}
