/** Questions of other programs as fill-in fields of ours: declared where they first stand, written wherever they stand. */
import { placeholder, quoted } from './translate-body';

export interface Question {
  /** Absent: the other program had no name for it. */
  readonly name?: string | undefined;
  readonly type: 'text' | 'choice' | 'date' | 'number';
  readonly label?: string | undefined;
  readonly default?: string | undefined;
  readonly choices?: readonly string[] | undefined;
}

const mostChoices = 50;

/** The fields of one template. */
export class FillInFields {
  readonly #names = new Map<string, string>();
  #count = 0;

  /** Undefined for a question that no field of ours can put. */
  ask(question: Question): string | undefined {
    const choices = (question.choices ?? []).map((choice) => choice.replace(/\|/g, '/').trim()).filter(Boolean);
    if (question.type === 'choice' && (choices.length === 0 || choices.length > mostChoices)) return undefined;
    const known = question.name === undefined ? undefined : this.#names.get(question.name);
    if (known) return placeholder(`ask.${known}`);
    const name = this.#nameFor(question.name ?? question.label);
    this.#names.set(question.name ?? `#${this.#count}`, name);
    const options = [
      quoted(name),
      ...(question.type === 'text' ? [] : [`type: ${quoted(question.type)}`]),
      ...(question.label ? [`label: ${quoted(question.label.slice(0, 120))}`] : []),
      ...(choices.length > 0 ? [`choices: ${quoted(choices.join('|'))}`] : []),
      ...defaultOf(question, choices),
    ];
    return `{% ask ${options.join(', ')} %}${placeholder(`ask.${name}`)}`;
  }

  /** What was answered before, by the other program's name; undefined if nothing asks for it. */
  again(name: string): string | undefined {
    const known = this.#names.get(name);
    return known && placeholder(`ask.${known}`);
  }

  #nameFor(name: string | undefined): string {
    this.#count += 1;
    const letters = (name ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[_\d]+|_+$/g, '')
      .slice(0, 30);
    const base = letters === '' ? `field_${this.#count}` : letters;
    return [...this.#names.values()].includes(base) ? `${base}_${this.#count}` : base;
  }
}

/** A default that the field itself would refuse is none. */
function defaultOf({ type, default: text }: Question, choices: readonly string[]): string[] {
  if (text === undefined || text.trim() === '' || /["{}%\\\n]/.test(text)) return [];
  if (type === 'choice' && !choices.includes(text)) return [];
  return type === 'text' || type === 'choice' ? [`default: ${quoted(text)}`] : [];
}
