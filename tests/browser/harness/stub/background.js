// Answers with the instant of its own start, so that a test can tell one life from the next.
const bornAt = `${performance.timeOrigin}`;
(globalThis.browser ?? chrome).runtime.onMessage.addListener((_message, _sender, respond) => {
  respond(bornAt);
});
