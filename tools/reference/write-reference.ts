/** `npx tsx tools/reference/write-reference.ts`: writes docs/template-reference.md from the template language's own lists. */
import { writeFileSync } from 'node:fs';
import { templateReference } from '../../lib/domain/template/template-reference';

writeFileSync(new URL('../../docs/template-reference.md', import.meta.url), templateReference());
