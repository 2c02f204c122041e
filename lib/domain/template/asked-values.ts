/** What fill-in fields stand for in one rendering, and which of those that it looked at have no value. */
import { cleanLines } from './clean-value';
import { DayDrop, type WritingPlace } from './liquid-drops';
import { answerProblem, type FieldAnswers, isEmptyAnswer, labelOfName, type TemplateField } from './template-field';

export class AskedValues {
  readonly #fields: ReadonlyMap<string, TemplateField>;
  readonly #missing = new Set<string>();

  constructor(
    fields: readonly TemplateField[],
    private readonly answers: FieldAnswers,
    private readonly place: WritingPlace,
  ) {
    this.#fields = new Map(fields.map((field) => [field.name, field]));
  }

  /** Fields without value that were looked at, in that order. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  /** The value as Liquid takes it; notes a field that has none. */
  read(name: string): unknown {
    const field = this.#fields.get(name);
    const answer = field && this.#answer(field);
    if (!field || answer === undefined) {
      this.#missing.add(name);
      return undefined;
    }
    switch (field.type) {
      case 'number':
        return Number(answer);
      case 'date':
        return new DayDrop(answer.trim(), this.place);
      case 'text':
      case 'choice':
        return cleanLines(answer);
    }
  }

  has(name: string): boolean {
    const field = this.#fields.get(name);
    return field !== undefined && this.#answer(field) !== undefined;
  }

  isDefault(name: string): boolean {
    const field = this.#fields.get(name);
    return field !== undefined && this.#given(name) === undefined && this.#answer(field) !== undefined;
  }

  label(name: string): string {
    return this.#fields.get(name)?.label ?? labelOfName(name);
  }

  #given(name: string): string | undefined {
    return Object.hasOwn(this.answers, name) ? this.answers[name] : undefined;
  }

  /** What was given and cannot be used is not replaced by the default: nobody would notice. */
  #answer(field: TemplateField): string | undefined {
    return usable(field, this.#given(field.name) ?? field.default);
  }
}

function usable(field: TemplateField, answer: string | undefined): string | undefined {
  if (answer === undefined || isEmptyAnswer(answer)) return undefined;
  return answerProblem(field, answer) === undefined ? answer : undefined;
}
