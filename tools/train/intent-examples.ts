/** Makes examples of the training sentences: slots filled, roughened, sometimes two in one, and what each shall teach. */
import { intents } from '@/lib/domain/template/template';
import { featuresOf } from '@/lib/intent/features';
import { moods } from '@/lib/intent/intent-model';
import { joinMessages, roughen, wrapInCourtesies } from './augment';
import type { Example } from './linear-trainer';
import type { Sentence } from './parse-sentences';
import type { Random } from './random';
import { fillSlots } from './slot-values';

/** Share of the examples that stay as they were written. */
const plainShare = 0.4;
const joinShare = 0.12;
const wrapShare = 0.35;
const smoothing = 0.05;
/** What the first wish counts where there are others in the message. */
const firstWish = 0.65;

export class ExampleMaker {
  private readonly byLanguage = new Map<string, Sentence[]>();
  private readonly counts = new Map<string, number>();

  constructor(
    sentences: readonly Sentence[],
    private readonly random: Random,
  ) {
    for (const sentence of sentences) {
      const same = this.byLanguage.get(sentence.language) ?? [];
      same.push(sentence);
      this.byLanguage.set(sentence.language, same);
      const key = classKey(sentence);
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  exampleOf(sentence: Sentence): Example {
    const { text, sources } = this.write(sentence);
    return {
      features: featuresOf(text, sentence.language),
      classes: wishes(sources),
      heads: moodsOf(sources),
      weight: Math.min(3, Math.sqrt(120 / (this.counts.get(classKey(sentence)) ?? 120))),
    };
  }

  private write(sentence: Sentence): { readonly text: string; readonly sources: readonly Sentence[] } {
    const { random } = this;
    const { language } = sentence;
    const text = fillSlots(sentence.text, language, random);
    if (random.chance(plainShare)) return { text, sources: [sentence] };
    const other = random.chance(joinShare) ? random.pick(this.byLanguage.get(language) ?? [sentence]) : undefined;
    if (other && canJoin(sentence, other)) {
      const joined = joinMessages(text, fillSlots(other.text, language, random), language, random);
      return { text: roughen(joined, random), sources: [sentence, other] };
    }
    const isWrapped = canWrap(sentence) && random.chance(wrapShare);
    const wrapped = isWrapped ? fillSlots(wrapInCourtesies(text, language, random), language, random) : text;
    return { text: roughen(wrapped, random), sources: [sentence] };
  }
}

function classKey({ language, intent }: Sentence): string {
  return `${language} ${intent}`;
}

function canWrap({ intent, marks }: Sentence): boolean {
  return intent !== 'thanks' && intent !== 'other' && !marks.includes('closing');
}

function canJoin(first: Sentence, second: Sentence): boolean {
  return first.intent !== second.intent && canWrap(first) && canWrap(second);
}

function wishes(sources: readonly Sentence[]): Float32Array {
  const shares = new Float32Array(intents.length).fill(smoothing / intents.length);
  const give = (intent: (typeof intents)[number], share: number) => {
    const at = intents.indexOf(intent);
    shares[at] = (shares[at] ?? 0) + (share * (1 - smoothing)) / sources.length;
  };
  for (const { intent, also } of sources) {
    give(intent, also.length > 0 ? firstWish : 1);
    for (const second of also) give(second, (1 - firstWish) / also.length);
  }
  return shares;
}

function moodsOf(sources: readonly Sentence[]): Float32Array {
  return Float32Array.from(moods, (mood) => (sources.some((source) => hasMood(source, mood)) ? 1 : 0));
}

export function hasMood({ intent, also, marks }: Sentence, mood: (typeof moods)[number]): boolean {
  if (mood === 'spam' || mood === 'off_platform') return intent === mood || also.includes(mood);
  return marks.includes(mood);
}
