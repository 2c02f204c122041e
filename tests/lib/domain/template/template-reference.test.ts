import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '@/lib/domain/template/render-template';
import { templateFilters } from '@/lib/domain/template/template-filters';
import { templateReference } from '@/lib/domain/template/template-reference';
import { fullValues } from './template-values-of';

describe('docs/template-reference.md', () => {
  it('is what the lists make; `npx tsx tools/reference/write-reference.ts` writes it anew', () => {
    expect(readFileSync('docs/template-reference.md', 'utf8')).toBe(templateReference());
  });

  it.each(templateFilters)('shows of $name what it writes', ({ example, result }) => {
    const outcome = renderTemplate(example, fullValues);

    expect(outcome.ok && outcome.rendered.text).toBe(result);
  });
});
