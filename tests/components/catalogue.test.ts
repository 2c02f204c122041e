import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from './set-up';

const root = path.resolve(import.meta.dirname, '../..');
const [en, de] = [readCatalogue('en'), readCatalogue('de')];

const nameOf = (message: (typeof en)[number]) => message.key.join('.');
const textsOf = (message: (typeof en)[number]) =>
  message.type === 'plural' ? Object.values(message.plurals) : [message.message ?? ''];

function sources(folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return entry.isFile() && /\.tsx?$/.test(entry.name) ? [fs.readFileSync(file, 'utf8')] : [];
  });
}

describe('Message catalogues', () => {
  it('have the same keys in every language', () => {
    expect(de.map(nameOf)).toEqual(en.map(nameOf));
  });

  it('fill the same places in every language', () => {
    const places = (catalogue: typeof en) =>
      catalogue.map((message) => [nameOf(message), message.substitutions, [...message.namedSubstitutions].sort()]);
    expect(places(de)).toEqual(places(en));
  });

  it('have the same number of plural forms in every language', () => {
    const forms = (catalogue: typeof en) => catalogue.map((message) => [nameOf(message), textsOf(message).length]);
    expect(forms(de)).toEqual(forms(en));
  });

  it('hold no empty text', () => {
    expect([...en, ...de].filter((message) => textsOf(message).some((text) => text.trim() === '')).map(nameOf)).toEqual(
      [],
    );
  });

  it('hold no text that would be taken for plural forms', () => {
    expect(
      [...en, ...de].filter((message) => textsOf(message).some((text) => text.includes(' | '))).map(nameOf),
    ).toEqual([]);
  });

  it('hold no key that nobody uses', () => {
    const code = [...sources('components'), ...sources('entrypoints'), ...sources('lib')].join('\n');
    const manifest = fs.readFileSync(path.join(root, 'wxt.config.ts'), 'utf8');
    const isUsed = (name: string) =>
      code.includes(`'${name}'`) || manifest.includes(`__MSG_${name.replaceAll('.', '_')}__`);
    expect(en.map(nameOf).filter((name) => !name.startsWith('@@') && !isUsed(name))).toEqual([]);
  });

  it('are the only place for words on the page', () => {
    const spoken = /(?:aria-label|placeholder|title|label|name)="[A-Z][a-z]+[^"]*"|>\s*[A-Z][a-z]+ [a-z]+[^<{]*</;
    const offenders = ['components'].flatMap((folder) =>
      sources(folder).filter((code) => spoken.test(code.replace(/\/\*[\s\S]*?\*\//g, ''))),
    );
    expect(offenders).toEqual([]);
  });
});
