/** `npm run todo`: every `TODO [YYYY-MM-DD]:` whose day has come; exit code 1 if there is one. */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const today = new Date().toISOString().slice(0, 10);
const overdue = globSync(['{lib,components,entrypoints,data,tools,tests}/**/*.{ts,tsx,mjs}']).flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const day = /TODO \[(\d{4}-\d{2}-\d{2})\]:/.exec(line)?.[1];
      return day && day <= today ? [`${path}:${index + 1} ${line.trim()}`] : [];
    }),
);
process.stdout.write(overdue.length === 0 ? 'Nothing is overdue.\n' : `${overdue.join('\n')}\n`);
process.exitCode = overdue.length === 0 ? 0 : 1;
