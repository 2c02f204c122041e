/** A word or two that appear beside a control under the pointer or in focus. */
import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

interface TooltipProps {
  readonly text: string;
  readonly children: ReactElement;
}

export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip
        offset={6}
        className="max-w-60 animate-fade rounded-chip border border-line-strong bg-surface px-2 py-1 text-xs text-ink shadow-float"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
