/**
 * A page that is not Amazon's friend: it learns what events anybody listens to or sends, and floods all of it with
 * forged answers about a case that does not exist, by events and by window messages.
 */
const forgedId = '99999999-9999-4999-8999-999999999999';
const forgedBody = JSON.stringify({
  partyCase: {
    caseId: forgedId,
    buyerName: 'Mallory Forged',
    orders: ['999-0000007-0000007'],
    asinIds: ['B0FORGED01'],
    status: 'OPEN',
    caseArtifacts: [],
  },
});
const forgedAnswer = {
  url: `https://${location.host}/messaging/api/global/cases/${forgedId}?marketplaceId=ATVPDKIKX0DER`,
  status: 200,
  body: forgedBody,
  at: Date.now(),
};

const learnt = new Set([
  'message',
  'replydock',
  'replydock:response',
  'page-data',
  'observed',
  'response',
  'xhr',
  'fetch',
]);
const eventsPerRound = 250;
const rounds = 20;

const addListener = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function learn(...all: Parameters<typeof addListener>) {
  learnt.add(String(all[0]));
  return addListener.apply(this, all);
};
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function learn(event: Event) {
  learnt.add(event.type);
  return dispatch.call(this, event);
};
for (const type of learnt) {
  addListener.call(window, type, () => undefined, true);
}

const harmless =
  /^(click|mouse|pointer|key|focus|blur|input|before|drag|drop|touch|wheel|scroll|select|load|error|popstate|resize|transition|animation|copy|cut|paste|submit|reset|change|toggle|invalid|cancel|close|abort|can|play|pause|time|volume|wait|seek|rate|progress|stalled|suspend|ended|empt|duration|loaded|encrypt|gotpointer|lostpointer|composition|context|aux|dbl|full|hash|page|unload|visibility|offline|online|storage|selectionchange|rejection|unhandled)/;

function forge(round: number): void {
  for (let index = 0; index < eventsPerRound; index += 1) {
    const detail = { ...forgedAnswer, at: Date.now(), nonce: `${round}/${index}` };
    const shapes: readonly unknown[] = [
      detail,
      JSON.stringify(detail),
      [detail],
      { type: 'response', payload: detail, ...detail },
    ];
    for (const type of learnt) {
      if (harmless.test(type)) continue;
      const event = new CustomEvent<unknown>(type, { detail: shapes[index % shapes.length] ?? detail, bubbles: true });
      dispatch.call(index % 2 ? document : window, event);
    }
    postMessage(shapes[index % shapes.length], location.origin);
  }
  if (round < rounds) setTimeout(() => forge(round + 1), 100);
}

setTimeout(() => forge(0), 500);
