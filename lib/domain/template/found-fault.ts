/** A fault as it is found: by its place in the source, before lines are counted. */
import { nearText, placeOf } from './source-place';
import type { FaultKind, FieldProblem, TemplateFault } from './template-fault';

export interface FoundFault {
  readonly kind: FaultKind;
  readonly start: number;
  readonly end: number;
  readonly fix?: string;
  readonly problem?: FieldProblem;
}

export function toTemplateFault(source: string, { start, end, ...found }: FoundFault): TemplateFault {
  return {
    ...found,
    ...placeOf(source, start),
    offset: start,
    length: end - start,
    near: nearText(source, start, end),
  };
}
