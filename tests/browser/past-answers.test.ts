/** The seller's own past answers, from the store through the worker of the panel's frame into the panel. */
import { describe, expect, it } from 'vitest';
import type { ConversationRecord } from '@/lib/store/database';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { aConversation, buyerMessage, keyOf, sellerMessage } from '../support/conversations';
import { benchFor } from './harness/bench';
import { waitFor } from './harness/wait-for';
import { awaitingWithOrder, openConversation } from './support/open-conversation';
import { type StagedPortal, stagePortal } from './support/staged-portal';
import { putStored } from './support/stored';

const hourMs = 3_600_000;
const answers = [
  'The lamp will be sent again today, free of charge, and you may keep the other one.',
  'Die Lampe wird heute noch einmal kostenlos verschickt, die andere können Sie gerne behalten.',
  'La lampe sera renvoyée aujourd’hui gratuitement, et vous pouvez garder l’autre pour vous.',
  'La lampada sarà spedita di nuovo oggi gratuitamente, e può tenere anche quella di prima.',
  'De lamp wordt vandaag nog een keer kosteloos verstuurd, en u mag de andere natuurlijk gewoon houden.',
  'La lámpara se enviará otra vez hoy sin coste alguno, y puede quedarse también con la otra.',
];

/** Other buyers asked the same, and were answered; in every language that the reply may have. */
function answeredLike(portal: StagedPortal, id: string): ConversationRecord[] {
  const { marketplace, messages } = portal.truthOf(id);
  const text = messages.flatMap((message) => (message.from === 'buyer' ? message.text : [])).join('\n');
  const now = Date.now();
  return answers.map((answer, index) => {
    const key = `${marketplace}:past-${index}`;
    const { account: _, ...conversation } = aConversation({
      key: keyOf(key),
      marketplace,
      buyerIds: [`${marketplace}:past:${index}`],
      messages: [buyerMessage(now - 2 * hourMs, text), sellerMessage(now - hourMs, answer)],
    });
    return { key, terms: [], firstSeenAt: now, lastSeenAt: now, expiresAt: now + hourMs, conversation };
  });
}

const places = [
  ['is allowed', 'allowed'],
  ['is blocked', 'blocked'],
] as const;

describe.each(places)('past answers where storage in frames %s', (_name, thirdPartyStorage) => {
  const bench = benchFor({ thirdPartyStorage });

  it.each(portalNames)('are shown below the suggestions on %s', async (name) => {
    const portal = stagePortal(bench.portals, name);
    const id = awaitingWithOrder(portal);
    await putStored(bench.browser, { conversations: answeredLike(portal, id) });
    const { panel } = await openConversation(bench, portal, id);
    const section = await waitFor(() => panel.frame.$('[data-past-answers]'), { what: 'the past answers' });
    expect(await section.evaluate((element) => element.textContent)).toMatch(/lamp|Lampe|lampe|lampada|lámpara/);
  });
});
