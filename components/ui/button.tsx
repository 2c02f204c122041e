/** The buttons of every page. One filled (`primary`) button is in view at a time. */
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

const looks = {
  primary: 'border-primary bg-primary font-semibold text-primary-ink data-hovered:bg-primary-hover px-3',
  secondary: 'border-line-strong bg-surface font-semibold text-ink data-hovered:bg-sunken px-3',
  done: 'border-ok-line bg-ok-tint font-semibold text-ok px-3',
  quiet: 'border-transparent font-semibold text-ink-2 data-hovered:bg-sunken px-2',
  link: 'border-transparent text-accent underline-offset-2 data-hovered:underline',
} as const;

const shape =
  'inline-flex min-h-7 shrink-0 items-center justify-center gap-1.5 rounded-control border py-[3px] text-sm select-none';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly look?: keyof typeof looks;
  readonly isWide?: boolean;
  /** Part of a button in two: the other part stands at this side. */
  readonly joins?: 'left' | 'right' | undefined;
  /** Only an icon. */
  readonly isSlim?: boolean;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly children: ReactNode;
}

const joints = {
  left: 'rounded-s-none -ms-px',
  right: 'rounded-e-none',
} as const;

export function Button({ look = 'secondary', isWide = false, isSlim = false, joins, ref, ...rest }: ButtonProps) {
  const joint = joins ? joints[joins] : '';
  const seam = joins === 'left' && look === 'primary' ? 'border-s-current/40' : '';
  const form = `${joint} ${seam} ${isWide ? 'min-h-8 w-full' : ''} ${isSlim ? 'px-1!' : ''}`;
  return <AriaButton {...rest} {...(ref && { ref })} className={`${shape} ${looks[look]} ${form}`} />;
}
