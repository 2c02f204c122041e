import '../set-up';
import { describe, expect, it } from 'vitest';
import { doubtWords, evidenceWords } from '@/components/words/offers';
import { offerDoubts, offerEvidence } from '@/lib/domain/customer/customer-offers';
import { speak } from '../set-up';

describe('What speaks for and against two buyers being one', () => {
  it.each(['en', 'de'] as const)('has a sentence of its own for each in %s', (language) => {
    speak(language);
    const sentences = [...offerEvidence.map(evidenceWords), ...offerDoubts.map(doubtWords)];
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    expect(new Set(sentences).size).toBe(offerEvidence.length + offerDoubts.length);
  });
});
