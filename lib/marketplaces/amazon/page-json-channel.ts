/**
 * How the page's world and ours speak on the top document: event names and the shape of what is handed over.
 * Details are strings, because an object would not cross from one world to the other in Firefox.
 */

/** The observer is there: whoever wants responses may ask. */
export const readyEvent = 'replydock:page-json-ready';
/** Detail: the name of the event under which the asker wants responses, secret to observer and asker. */
export const askEvent = 'replydock:page-json-ask';
/** From an observer in a frame to the one in the top document. Detail: a packed response. */
export const frameEvent = 'replydock:page-json-frame';

export const channelPattern = /^replydock:[\w-]{8,64}$/;

/** Longer bodies are not read. UTF-16 units here, bytes on the wire. */
export const maxBodyLength = 2_000_000;

/** Bodies of notes with status 0: a request is under way, or has ended without an answer. */
export const asked = '';
export const cameToNothing = '-';

/** Paths whose responses are of use. */
export const observedPath =
  /^\/(?:messaging\/api\/global\/(?:cases(?:\/[\w-]{8,64}(?:\/orderContext)?)?|partnerAccounts)|orders-api\/(?:order\/[\w-]{1,64}|search)|returns\/api\/[\w/-]{1,100})\/?$/;
