/** The figure of past answers: how long it takes to find some among as many as are ever looked through. */
import { createPastAnswers } from '@/lib/intent/past-answers/past-answers';
import { preparePairs } from '@/lib/intent/past-answers/prepared-pair';
import { noonAt } from '../../tests/support/conversations';
import { pastShop } from '../../tests/support/past-shop';
import { readModel } from '../train/evaluate';
import type { Figure } from './figure';
import { spreadOf, spreadWords } from './spread';

type Say = (line: string) => void;

const pairsStored = 2_000;
const questions = 300;
/** The engine compiles what runs often, and what is looked at once is kept. */
const rehearsals = 100;
const budgetMs = 5;

export async function measurePastAnswers(say: Say): Promise<readonly Figure[]> {
  const seller = { agentName: 'Mara', shopName: 'Fernhold Goods', signature: '' };
  const model = readModel();
  const cases = pastShop(11, pairsStored);
  const startedAt = performance.now();
  const pairs = cases.flatMap(({ from }) => preparePairs(from, seller, model));
  const preparedAt = performance.now();
  const past = await createPastAnswers({ pairs, library: new Set(), seller, model });
  const madeAt = performance.now();
  say(
    `answers: ${pairs.length} pairs read in ${Math.round(preparedAt - startedAt)} ms, indexed in ${Math.round(madeAt - preparedAt)} ms`,
  );

  const asked = pastShop(12, questions + rehearsals);
  const times = asked.map(({ question, language }) => {
    const start = performance.now();
    past.find({ text: question, language, now: noonAt });
    return performance.now() - start;
  });
  const spread = spreadOf(times.slice(rehearsals));
  say(
    `answers.find: ${spreadWords(spread)}; the first ones: ${times
      .slice(0, 5)
      .map((time) => time.toFixed(1))
      .join(', ')} ms`,
  );
  return [{ name: 'answers.find.p95', value: spread.p95, unit: 'ms', budget: budgetMs, baseline: null }];
}
