/** What sellers are given to begin with holds nothing that they would be warned of as blocked. */
import { expect, it } from 'vitest';
import { checkDraft } from '@/lib/domain/policy/check-draft';
import { rendered } from './rendered-starters';

it('starter replies break no rule that blocks', () => {
  const blocked = rendered.flatMap(({ name, marketplace, language, text }) =>
    checkDraft({ text, marketplace, kind: 'reply', language })
      .filter(({ severity }) => severity === 'block')
      .map(({ rule, quote }) => `${name}: ${rule} “${quote}”`),
  );
  expect(blocked).toEqual([]);
});
