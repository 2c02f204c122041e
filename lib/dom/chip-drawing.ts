/**
 * What is inside a chip: an icon and its words, always in light colours, because the portals are light.
 * Icons: paths of Lucide (lucide.dev), ISC licence.
 */
import type { Urgency } from '@/lib/domain/deadline/deadline';
import { chipPosition } from './chip-place';
import { replaceStyles } from './own-nodes';

export interface ChipDrawing {
  readonly state: Urgency;
  readonly label: string;
  readonly isRange: boolean;
}

interface Look {
  readonly text: string;
  readonly icon: string;
  readonly ground: string;
  readonly edge: string;
  readonly path: string;
}

const circle = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0';
const hands = 'M12 6v6l4 2';
const clock = circle + hands;
const clockFading = `${hands}M12 2a10 10 0 0 1 7.38 16.75M2.5 8.875a10 10 0 0 0-.5 3M2.83 16a10 10 0 0 0 2.43 3.4M4.636 5.235a10 10 0 0 1 .891-.857M8.644 21.42a10 10 0 0 0 7.631-.38`;
const hourglass =
  'M5 22h14M5 2h14M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2';
const clockAlert = `${hands}M20 12v5M20 21h.01M21.25 8.2A10 10 0 1 0 16 21.16`;
const questionMark = `${circle}M9 9.5a3 2.5 0 016 0c0 2-2 2-3 3.5M12 17h.01`;

const calm: Look = { text: '#555561', icon: '#2A8659', ground: '#FFFFFF', edge: 'solid #CFCFD8', path: clock };
const unknown: Look = {
  text: '#525969',
  icon: '#757D8F',
  ground: '#FFFFFF',
  edge: 'dashed #757D8F',
  path: questionMark,
};
const looks: Readonly<Record<Urgency, Look>> = {
  ok: calm,
  soon: { text: '#824C00', icon: '#B96F00', ground: '#FEF3DF', edge: 'solid #EFD4A1', path: hourglass },
  late: { text: '#AE221B', icon: '#CF3229', ground: '#FDEEEC', edge: 'solid #F2C4BF', path: clockAlert },
  unknown,
  none: unknown,
};

export function drawChip(document: Document, { state, label, isRange }: ChipDrawing): HTMLElement {
  const look = looks[state];
  const chip = document.createElement('span');
  replaceStyles(chip, { ...boxStyles, color: look.text, 'background-color': look.ground, border: `1px ${look.edge}` });
  const words = document.createElement('span');
  words.textContent = label;
  chip.append(drawIcon(document, isRange && state !== 'late' ? { ...look, path: clockFading } : look), words);
  return chip;
}

const boxStyles = {
  position: `var(${chipPosition}, absolute)`,
  right: '0',
  bottom: '0',
  display: 'inline-flex',
  'align-items': 'center',
  gap: '4px',
  height: '18px',
  padding: '0 5px',
  'box-sizing': 'border-box',
  'border-radius': '4px',
  font: '600 12px/16px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  'font-variant-numeric': 'tabular-nums',
  'white-space': 'nowrap',
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  'pointer-events': 'none',
};

const svgNamespace = 'http://www.w3.org/2000/svg';

function drawIcon(document: Document, look: Look): SVGElement {
  const icon = document.createElementNS(svgNamespace, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('width', '12');
  icon.setAttribute('height', '12');
  replaceStyles(icon, { ...iconStyles, stroke: look.icon });
  const lines = document.createElementNS(svgNamespace, 'path');
  lines.setAttribute('d', look.path);
  icon.append(lines);
  return icon;
}

const iconStyles = {
  flex: 'none',
  fill: 'none',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
