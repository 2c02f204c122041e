/** The figure of the message rules: how long a long draft takes to be checked, as at every key. */
import { checkDraft } from '@/lib/domain/policy/check-draft';
import type { Figure } from './figure';
import { spreadOf, spreadWords } from './spread';

type Say = (line: string) => void;

const characters = 4_000;
const checks = 300;
/** The engine compiles what runs often; a panel that stands in an open tab has run it. */
const rehearsals = 30;
const budgetMs = 4;

const sentences = [
  'Thank you for your message about order 900-0000001-0000001.',
  'Your parcel left us on Tuesday and should reach you by Friday, 20 November.',
  'Das Paket ist unterwegs, die Sendungsnummer lautet 00340000000000000000.',
  'The rating plate on the back shows 230 V and 45 W, and the star screwdriver fits.',
  'Please tell us the length of the cable that you need: 1.5 m, 2 m or 3 m.',
  'We have refunded 12.50 EUR, and you can keep the lamp.',
];

export function measurePolicy(say: Say): readonly Figure[] {
  const times: number[] = [];
  for (let run = 0; run < checks + rehearsals; run += 1) {
    const text = draftOf(run);
    const start = performance.now();
    checkDraft({ text, marketplace: run % 2 === 0 ? 'amazon' : 'ebay', kind: 'reply', language: 'en' });
    times.push(performance.now() - start);
  }
  const spread = spreadOf(times.slice(rehearsals));
  say(`policy.check of ${characters} characters: ${spreadWords(spread)}`);
  return [{ name: 'policy.check.p95', value: spread.p95, unit: 'ms', budget: budgetMs, baseline: null }];
}

/** Another one for every run, so that nothing is remembered. */
function draftOf(run: number): string {
  let text = '';
  for (let at = run; text.length < characters; at += 1) text += `${sentences[at % sentences.length]} ${at % 9}\n`;
  return text.slice(0, characters);
}
