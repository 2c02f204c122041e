/**
 * `npm run bench`: prints one line of JSON per figure of the design's budgets; how the times are spread goes to stderr.
 * `npm run bench -- opening ranking` measures only figures whose names begin so. It ends with 1 only where something
 * could not be measured, never because of a figure.
 */
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { buildFolder, projectFolder } from '../tests/browser/harness/builds';
import { measureSizes } from './bench/content-script-sizes';
import { type Figure, figureLine } from './bench/figure';
import { measureLearning } from './bench/learning/measure-learning';
import { measureImport } from './bench/measure-imports';
import { measureInbox } from './bench/measure-inbox';
import { measureInsertions } from './bench/measure-insertions';
import { measureOpenings } from './bench/measure-openings';
import { measurePastAnswers } from './bench/measure-past-answers';
import { measurePolicy } from './bench/measure-policy';
import { measureQueue } from './bench/measure-queue';
import { measureRankingInNode, measureRankingInPanel } from './bench/measure-rankings';
import { measureSearch } from './bench/measure-search';
import { measureSync } from './bench/measure-sync';
import { measureWorkshop } from './bench/measure-workshop';

interface Measure {
  /** What the names of its figures begin with. */
  readonly name: string;
  readonly measure: () => Promise<readonly Figure[]> | readonly Figure[];
}

const measures: readonly Measure[] = [
  { name: 'size', measure: () => measureSizes(buildFolder('chromium')) },
  { name: 'policy', measure: async () => measurePolicy(say) },
  { name: 'answers', measure: () => measurePastAnswers(say) },
  { name: 'ranking.node', measure: () => measureRankingInNode(say) },
  { name: 'ranking.panel', measure: () => measureRankingInPanel(say) },
  { name: 'learning', measure: () => measureLearning(say) },
  { name: 'opening.ebay', measure: () => measureOpenings('ebay', say) },
  { name: 'opening.amazon', measure: () => measureOpenings('amazon', say) },
  { name: 'search.customers', measure: () => measureSearch(say) },
  { name: 'queue', measure: () => measureQueue(say) },
  { name: 'sync', measure: () => measureSync(say) },
  { name: 'workshop', measure: () => measureWorkshop(say) },
  { name: 'insertion.ebay.textarea', measure: () => measureInsertions('ebay', 'textarea', say) },
  { name: 'insertion.amazon.component', measure: () => measureInsertions('amazon', 'component', say) },
  { name: 'insertion.amazon.textarea', measure: () => measureInsertions('amazon', 'textarea', say) },
  { name: 'inbox.ebay', measure: () => measureInbox('ebay', say) },
  { name: 'inbox.amazon', measure: () => measureInbox('amazon', say) },
  { name: 'import.all-orders', measure: () => measureImport('all-orders', rowsWanted(1_000_000), say) },
  { name: 'import.ebay-orders', measure: () => measureImport('ebay-orders', rowsWanted(300_000), say) },
];

/** `REPLYDOCK_BENCH_ROWS` makes a shorter run. */
function rowsWanted(usual: number): number {
  return Math.min(usual, Number(process.env.REPLYDOCK_BENCH_ROWS ?? usual));
}

function say(line: string): void {
  process.stderr.write(`bench: ${line} (load ${loadavg()[0]?.toFixed(1)})\n`);
}

function build(): void {
  const wxt = join(projectFolder, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '--level', 'warn'], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('wxt build failed');
}

/** Whether all could be measured. */
async function run(wanted: readonly string[]): Promise<boolean> {
  build();
  let isWhole = true;
  for (const { name, measure } of measures) {
    const isWanted = wanted.length === 0 || wanted.some((wish) => name.startsWith(wish));
    if (!isWanted) continue;
    try {
      for (const figure of await measure()) process.stdout.write(`${figureLine(figure)}\n`);
    } catch (error) {
      isWhole = false;
      process.stderr.write(`bench: ${name} could not be measured: ${String(error)}\n`);
    }
  }
  return isWhole;
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
