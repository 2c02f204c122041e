/** Hears the seller's hand in a reply box: before and after whatever may change its text. */
import { isTextField } from '@/lib/dom/field-refusal';

export interface BoxHand {
  readonly before: (box: HTMLElement) => void;
  /** `isUndo`: the text was taken back, not away. */
  readonly after: (box: HTMLElement, isUndo: boolean) => void;
  readonly onLeave: () => void;
}

export interface HandContext {
  readonly signal: AbortSignal;
  /** Whether a person has done it and not the page. */
  readonly isByHand: (event: Event) => boolean;
}

const beginnings = ['keydown', 'beforeinput', 'paste', 'cut', 'drop', 'compositionstart'];
/** Some editors write a moment behind the keys, and tell nobody. */
const editorMs = 60;

/** Listens to every box once, however often it is given. */
export function createBoxListener({ signal, isByHand }: HandContext, hand: BoxHand): (box: HTMLElement) => void {
  const known = new WeakSet<HTMLElement>();
  const options = { capture: true, signal };
  return (box) => {
    if (known.has(box)) return;
    known.add(box);
    const afterwards = (): void => hand.after(box, false);
    for (const type of beginnings) {
      box.addEventListener(
        type,
        (event) => {
          if (!isByHand(event)) return;
          hand.before(box);
          setTimeout(afterwards);
          if (!isTextField(box)) setTimeout(afterwards, editorMs);
        },
        options,
      );
    }
    box.addEventListener(
      'input',
      (event) => {
        if (isByHand(event)) hand.after(box, 'inputType' in event && event.inputType === 'historyUndo');
      },
      options,
    );
    box.addEventListener('blur', hand.onLeave, options);
  };
}
