import type { SentenceCase } from './sentence-case';

export const sv: readonly SentenceCase[] = [
  ['b', 'Jag vill inte ha någon återbetalning.', ''],
  ['b', 'Min granne fick en ny lampa.', ''],
  ['b', 'Måste jag skicka tillbaka den?', ''],
  ['b', 'Paketet kom idag.', ''],
  ['b', 'Det saknas ingenting.', ''],
  ['b', 'Ni skrev att jag skulle få pengarna tillbaka.', ''],
  ['b', 'Om den inte fungerar hör jag av mig.', ''],
  ['b', 'Den röda är fin.', ''],
  ['s', 'Vi ska undersöka om vi kan återbetala.', ''],
  ['s', 'PostNord kommer att skicka paketet imorgon.', ''],
  ['s', 'Vill du ha en återbetalning eller en ny?', ''],
  ['s', 'Vi återbetalar beloppet nästa fredag.', 'refund'],
  ['s', 'Inga problem, vi skickar en ny imorgon.', 'replacement@2026-11-25'],
  ['s', 'Vi återbetalar inom 2-3 arbetsdagar.', 'refund@2026-11-26/2026-11-27'],
  ['s', 'När vi fått varan återbetalar vi inom 3 dagar.', 'refund?'],
  ['s', 'Vi återbetalar 1 250 kr idag.', 'refund@2026-11-24=1_250_kr'],
  ['s', 'Vi återkommer så snart som möjligt.', 'answer'],
];
