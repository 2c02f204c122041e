/** Every tag that a template may hold: the one list from which checks, completion and documentation are made. */

export interface TemplateTag {
  readonly name: string;
  readonly meaning: string;
  /** How it is written, from its first tag to its last. */
  readonly example: string;
  /** The tag that ends it, where it encloses something. */
  readonly end?: string;
  /** Tags that divide what it encloses. */
  readonly middle?: readonly string[];
  /** What colours it in the editor. */
  readonly colour: 'condition' | 'field' | 'snippet' | 'cursor' | 'comment';
}

export const templateTags = [
  {
    name: 'if',
    meaning: 'Writes what it encloses only if the condition holds. A value that is not known does not hold.',
    example: '{% if order.days_late > 2 %}We are sorry for the delay.{% endif %}',
    end: 'endif',
    middle: ['elsif', 'else'],
    colour: 'condition',
  },
  {
    name: 'unless',
    meaning: 'Writes what it encloses only if the condition does not hold.',
    example: '{% unless order.delivered_on %}It is still on its way.{% endunless %}',
    end: 'endunless',
    middle: ['elsif', 'else'],
    colour: 'condition',
  },
  {
    name: 'case',
    meaning: 'Chooses by a value.',
    example:
      '{% case order.status %}{% when "shipped" %}On its way.{% when "delivered" %}There.{% else %}Soon.{% endcase %}',
    end: 'endcase',
    middle: ['when', 'else'],
    colour: 'condition',
  },
  {
    name: 'for',
    meaning: 'Writes what it encloses once for each member of a list.',
    example: '{% for title in order.item_titles %}- {{ title }}\n{% endfor %}',
    end: 'endfor',
    middle: ['else'],
    colour: 'condition',
  },
  { name: 'break', meaning: 'Ends the loop.', example: '{% break %}', colour: 'condition' },
  { name: 'continue', meaning: 'Goes on with the next member.', example: '{% continue %}', colour: 'condition' },
  {
    name: 'assign',
    meaning: 'Gives a value a name of your own.',
    example: '{% assign promised = order.deliver_by | add_days: 3 %}',
    colour: 'condition',
  },
  {
    name: 'ask',
    meaning:
      'Declares a fill-in field: you are asked for it when the reply is inserted. It writes nothing where it stands.',
    example: '{% ask "refund", type: "number", label: "Refund in %", default: 10, min: 0, max: 100 %}',
    colour: 'field',
  },
  {
    name: 'render',
    meaning: 'Puts another template here, in the same language, by its shortcut.',
    example: '{% render "return-address" %}',
    colour: 'snippet',
  },
  {
    name: 'cursor',
    meaning: 'A place to go on writing: the caret goes there after inserting, and Tab jumps to the next one.',
    example: '{% cursor %}',
    colour: 'cursor',
  },
  {
    name: 'comment',
    meaning: 'Leaves out what it encloses: a note to yourself.',
    example: '{% comment %}Only until Christmas{% endcomment %}',
    end: 'endcomment',
    colour: 'comment',
  },
  { name: '#', meaning: 'A note of one tag.', example: '{% # Only until Christmas %}', colour: 'comment' },
] as const satisfies readonly TemplateTag[];

const byName: ReadonlyMap<string, TemplateTag> = new Map(templateTags.map((tag) => [tag.name, tag]));
const byInnerName: ReadonlyMap<string, readonly TemplateTag[]> = innerTags();

function innerTags(): ReadonlyMap<string, readonly TemplateTag[]> {
  const owners = new Map<string, TemplateTag[]>();
  for (const tag of byName.values()) {
    for (const name of [...(tag.middle ?? []), ...(tag.end === undefined ? [] : [tag.end])]) {
      owners.set(name, [...(owners.get(name) ?? []), tag]);
    }
  }
  return owners;
}

/** The tag with this name; undefined if there is none, or if it only divides or ends another. */
export function findTag(name: string): TemplateTag | undefined {
  return byName.get(name);
}

/** The tags that `else`, `endif` and the like belong to; none if it is no such name. */
export function ownersOf(name: string): readonly TemplateTag[] {
  return byInnerName.get(name) ?? [];
}

/** Every name that may stand at the beginning of a tag. */
export const tagNames: readonly string[] = [...byName.keys(), ...byInnerName.keys()];
