/** Where the panel finds the trained model once it is loaded; until then, or if it cannot be read, there is none. */
import { createIntentModel, type IntentModel } from './intent-model';

export interface IntentModelSource {
  /** Undefined until it is loaded. */
  readonly current: () => IntentModel | undefined;
  /** @returns what ends the subscription */
  readonly subscribe: (changed: () => void) => () => void;
}

/** @param failed hears why there will be no model; the word lists go on answering */
export function createModelSource(
  load: () => Promise<Uint8Array>,
  failed: (reason: unknown) => void,
): IntentModelSource {
  let model: IntentModel | undefined;
  const listeners = new Set<() => void>();
  load()
    .then((bytes) => {
      model = createIntentModel(bytes);
      for (const changed of listeners) changed();
    })
    .catch(failed);
  return {
    current: () => model,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** For where no model is wanted. */
export const noModelSource: IntentModelSource = { current: () => undefined, subscribe: () => () => undefined };
