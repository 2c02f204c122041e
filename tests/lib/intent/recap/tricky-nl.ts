import type { SentenceCase } from './sentence-case';

export const nl: readonly SentenceCase[] = [
  ['b', 'Ik wil geen terugbetaling.', ''],
  ['b', 'Mijn buurman kreeg een nieuwe lamp.', ''],
  ['b', 'Moet ik het terugsturen?', ''],
  ['b', 'Het pakket is vandaag aangekomen.', ''],
  ['b', 'Als hij niet werkt, hoor u het nog.', ''],
  ['b', 'U zei dat u het geld zou terugbetalen.', ''],
  ['b', 'Er ontbreekt niets.', ''],
  ['b', 'Ik kreeg maat M in plaats van maat L.', 'fault:wrong-item'],
  ['b', 'Goedemorgen, alles is goed.', ''],
  ['s', 'We zullen kijken of we het bedrag kunnen terugbetalen.', ''],
  ['s', 'Amazon zal u het bedrag terugbetalen.', ''],
  ['s', 'Wilt u een terugbetaling of een nieuwe?', ''],
  ['s', 'We sturen het pakket volgende vrijdag.', 'shipment'],
  ['s', 'Geen probleem, ik stuur u morgen een nieuwe.', 'replacement@2026-11-25'],
  ['s', 'U ontvangt uw geld binnen 2 tot 3 werkdagen.', 'refund@2026-11-26/2026-11-27'],
  ['s', 'Na ontvangst betalen wij u binnen 3 dagen terug.', 'refund?'],
  ['s', 'We betalen de bestelling van 12 november terug.', 'refund'],
];
