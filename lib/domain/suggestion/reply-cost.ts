/**
 * What a reply costs the seller, as far as that is known for sure: the starters promise nothing that costs, and of an
 * own reply its tags tell. Titles and texts are not guessed from: "no refund" names a refund too.
 */
import { foldText } from '../template/fold-text';
import type { Intent, Template } from '../template/template';

/** From the least to the most. */
export const replyCosts = ['nothing', 'shipping', 'part', 'all'] as const;
export type ReplyCost = (typeof replyCosts)[number];

/** Tags by what a reply with them gives, folded. The dearest one counts. */
const tagsOfCost: Readonly<Record<ReplyCost, readonly string[]>> = {
  nothing: ['cost:nothing', 'costs nothing', 'kostet nichts', 'sans frais', 'senza costi', 'sin coste'],
  shipping: [
    'cost:shipping',
    'free shipping',
    'return label',
    'prepaid label',
    'versandkosten',
    'rucksendeetikett',
    'retourenetikett',
    'frais de port offerts',
    'etiquette retour',
    'spedizione gratuita',
    'etichetta di reso',
    'envio gratis',
    'etiqueta de devolucion',
  ],
  part: [
    'cost:part',
    'partial refund',
    'part refund',
    'discount',
    'voucher',
    'teilerstattung',
    'gutschein',
    'rabatt',
    'remboursement partiel',
    "bon d'achat",
    'rimborso parziale',
    'buono sconto',
    'reembolso parcial',
    'vale descuento',
  ],
  all: [
    'cost:all',
    'cost:full',
    'full refund',
    'replacement',
    'vollerstattung',
    'volle erstattung',
    'ersatzlieferung',
    'remboursement integral',
    'remplacement',
    'rimborso totale',
    'rimborso completo',
    'sostituzione',
    'reembolso total',
    'reembolso completo',
    'reemplazo',
  ],
};

const costOfTag = new Map(replyCosts.flatMap((cost) => tagsOfCost[cost].map((tag) => [tag, cost] as const)));
const known = new WeakMap<object, ReplyCost | 'unknown'>();

/** Undefined where it is not known. */
export function costOf(template: Pick<Template, 'tags' | 'isStarter'>): ReplyCost | undefined {
  const cost = known.get(template) ?? readCost(template);
  known.set(template, cost);
  return cost === 'unknown' ? undefined : cost;
}

function readCost({ tags, isStarter }: Pick<Template, 'tags' | 'isStarter'>): ReplyCost | 'unknown' {
  if (isStarter) return 'nothing';
  const told = tags.map((tag) => costOfTag.get(foldText(tag).trim())).filter((cost) => cost !== undefined);
  return replyCosts.findLast((cost) => told.includes(cost)) ?? 'unknown';
}

/** Something went wrong for the buyer: an apology and a way out come first, money after. */
const troubles: readonly Intent[] = [
  'not_received',
  'damaged',
  'defective',
  'wrong_item',
  'missing_parts',
  'complaint',
  'legal_threat',
];

export function isTrouble(intent: Intent | undefined): boolean {
  return intent !== undefined && troubles.includes(intent);
}
