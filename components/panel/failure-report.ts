/** An error for a bug report: its kind and the places in our code. Its message is left out, it may quote a customer. */
interface FailureContext {
  readonly version: string;
  readonly componentStack: string;
}

const mostPlaces = 40;

export function failureReport(error: unknown, { version, componentStack }: FailureContext): string {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : '';
  return [
    `Replydock ${version}: ${name}`,
    ...linesOf(stack, isPlace),
    '',
    ...linesOf(componentStack, isComponent),
  ].join('\n');
}

function linesOf(stack: string, isKept: (line: string) => boolean): string[] {
  const lines = stack.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.length < 500 && isKept(line)).slice(0, mostPlaces);
}

/** Every browser ends such a line with file, line and column. */
function isPlace(line: string): boolean {
  return /-extension:\/\/|^at |@/.test(line) && /:\d+:\d+\)?$/.test(line);
}

function isComponent(line: string): boolean {
  return /^(at )?[\w$.]+$/.test(line) || isPlace(line);
}
