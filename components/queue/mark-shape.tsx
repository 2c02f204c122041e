/** A colour that the seller gave a conversation: each has a shape of its own, and its name is spoken. */
import { Circle, Diamond, Hexagon, type LucideIcon, Pentagon, Square, Triangle } from 'lucide-react';
import type { MarkColour } from '@/lib/domain/queue/conversation-mark';
import { colourWords } from '../words/queue';

interface Shape {
  readonly Icon: LucideIcon;
  readonly tone: string;
}

const shapes = {
  red: { Icon: Diamond, tone: 'text-late-mark' },
  orange: { Icon: Triangle, tone: 'text-soon-mark' },
  green: { Icon: Circle, tone: 'text-ok-mark' },
  blue: { Icon: Square, tone: 'text-[light-dark(#2b6cb0,#7db4f0)]' },
  violet: { Icon: Hexagon, tone: 'text-accent' },
  grey: { Icon: Pentagon, tone: 'text-unknown-mark' },
} as const satisfies Record<MarkColour, Shape>;

export function MarkShape({ colour, size = 12 }: { readonly colour: MarkColour; readonly size?: number }) {
  const { Icon, tone } = shapes[colour];
  return (
    <span title={colourWords(colour)} className="inline-flex shrink-0 self-center">
      <Icon aria-hidden="true" size={size} fill="currentColor" className={tone} />
    </span>
  );
}
