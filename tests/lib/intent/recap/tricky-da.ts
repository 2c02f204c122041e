import type { SentenceCase } from './sentence-case';

export const da: readonly SentenceCase[] = [
  ['b', 'Jeg vil ikke have en refundering.', ''],
  ['b', 'Min nabo fik en ny lampe.', ''],
  ['b', 'Skal jeg sende den tilbage?', ''],
  ['b', 'Pakken kom i dag.', ''],
  ['b', 'Der mangler ingenting.', ''],
  ['b', 'I skrev at jeg ville få pengene tilbage.', ''],
  ['b', 'Hvis den ikke virker, skriver jeg igen.', ''],
  ['b', 'Den røde er flot.', ''],
  ['s', 'Vi vil undersøge om vi kan refundere beløbet.', ''],
  ['s', 'PostNord vil sende pakken i morgen.', ''],
  ['s', 'Vil du have en refundering eller en ny?', ''],
  ['s', 'Vi refunderer beløbet næste fredag.', 'refund'],
  ['s', 'Intet problem, vi sender en ny i morgen.', 'replacement@2026-11-25'],
  ['s', 'Vi refunderer inden for 2-3 hverdage.', 'refund@2026-11-26/2026-11-27'],
  ['s', 'Når vi har modtaget varen, refunderer vi inden for 3 dage.', 'refund?'],
  ['s', 'Vi refunderer 1.250 kr. i dag.', 'refund@2026-11-24=1.250_kr'],
  ['s', 'Du får svar på torsdag kl. 12.30.', 'answer@2026-11-26'],
];
