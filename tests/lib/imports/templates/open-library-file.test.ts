import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { libraryCsvParts } from '@/lib/domain/export/library-csv';
import { libraryJsonParts } from '@/lib/domain/export/library-json';
import type { LibraryFileReading } from '@/lib/domain/template/library/incoming';
import { canonicalTemplate } from '@/lib/domain/template/library/template-edit';
import type { Template } from '@/lib/domain/template/template';
import { openLibraryFile, readLibraryText } from '@/lib/imports/templates/open-library-file';
import { anyTemplate, aTemplate } from '../../../support/templates';

const rules = { languageOf: () => 'en', readYaml: (text: string): unknown => parse(text, { logLevel: 'error' }) };
const read = (text: string, name = 'file') => readLibraryText(text, name, rules);
const fileOf = (reading: LibraryFileReading) => {
  if (!reading.ok) throw new Error(reading.problem);
  return reading.file;
};
const bodies = (reading: LibraryFileReading) =>
  fileOf(reading).templates.map(({ template }) => Object.values(template.variants)[0]?.body);
const libraries = fc.uniqueArray(anyTemplate, { selector: ({ id }) => id, maxLength: 6 });
const byId = (one: Template, other: Template) => (one.id < other.id ? -1 : 1);

describe('a library as JSON', () => {
  it('comes back exactly as it went out', () => {
    fc.assert(
      fc.property(
        libraries.filter(({ length }) => length > 0),
        (library) => {
          const { kind, templates, refused } = fileOf(read(libraryJsonParts(library).join('')));
          expect([kind, refused]).toEqual(['replydock-json', []]);
          expect(templates.map(({ template }) => template)).toEqual(library.toSorted(byId));
        },
      ),
    );
  });

  it('is the same file for the same library, in whatever order', () => {
    fc.assert(
      fc.property(libraries, (library) => {
        const turned = library.toReversed().map((template) => canonicalTemplate(template));
        expect(libraryJsonParts(turned)).toEqual(libraryJsonParts(library));
        expect(JSON.parse(libraryJsonParts(library).join(''))).toMatchObject({
          format: 'replydock-templates',
          version: 1,
        });
      }),
    );
  });

  it('takes what fits and says of each other entry where it is and what does not', () => {
    const text = JSON.stringify({
      format: 'replydock-templates',
      version: 1,
      templates: [aTemplate(), { id: 'b' }, 7],
    });
    const { templates, refused } = fileOf(read(text));
    expect(templates).toHaveLength(1);
    expect(refused).toMatchObject([
      { place: 2, reason: 'not-a-template', detail: 'tags' },
      { place: 3, reason: 'not-a-template' },
    ]);
  });

  it('keeps two templates of one id apart, and one that is there twice once', () => {
    const other = aTemplate({ variants: { en: { title: 'Other', body: 'Other' } } });
    const text = JSON.stringify({
      format: 'replydock-templates',
      version: 1,
      templates: [aTemplate(), other, aTemplate()],
    });
    expect(fileOf(read(text)).templates.map(({ template }) => template.id)).toEqual(['parcel-late', 'parcel-late-2']);
  });
});

describe('a library as CSV', () => {
  const held = ({ isStarter: _, updatedAt: _at, ...template }: Template) => ({
    ...template,
    shortcut: template.shortcut || undefined,
    folder: template.folder || undefined,
    tags: template.tags.join() === '' ? [] : template.tags,
    variants: Object.fromEntries(
      Object.entries(template.variants).map(([language, { title, body, bodyFor }]) => [
        language,
        { title, body, amazon: bodyFor?.amazon || undefined, ebay: bodyFor?.ebay || undefined },
      ]),
    ),
  });

  it.each([',', ';'] as const)('comes back with all that it holds, cells parted by %s', (delimiter) => {
    fc.assert(
      fc.property(
        libraries.filter(({ length }) => length > 0),
        (library) => {
          const { kind, templates, refused } = fileOf(
            read(libraryCsvParts(library, delimiter).join('').replace('\ufeff', '')),
          );
          expect([kind, refused]).toEqual(['replydock-csv', []]);
          expect(templates.map(({ template }) => held(template)).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
            library.toSorted(byId).map(held),
          );
        },
      ),
    );
  });

  it('holds no cell that a spreadsheet would compute', () => {
    const text = libraryCsvParts(
      [aTemplate({ folder: '=1+1', shortcut: '@x', variants: { en: { title: '+49', body: '-2\n=3' } } })],
      ',',
    ).join('');
    expect(text).toContain(`'+49,"'-2\n=3",,,'@x,'=1+1,`);
  });
});

describe('files of other programs', () => {
  it('reads Briskine’s table', () => {
    const { kind, templates } = fileOf(
      read(
        'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text\r\n' +
          'abc123,Parcel late,late,,,,,"parcel, sorry","<div>Hello {{to.first_name}},</div><div><br></div><ul><li>one</li><li>two</li></ul>{{#if from.first_name}}<b>{{from.first_name}}</b>{{else}}Us{{/if}} {{random ""a"" ""b""}}",x\r\n',
      ),
    );
    expect(kind).toBe('briskine-csv');
    expect(templates[0]).toMatchObject({
      template: { id: 'briskine:abc123', shortcut: 'late', tags: ['parcel', 'sorry'] },
      untranslated: ['{{random "a" "b"}}'],
    });
    expect(templates[0]?.template.variants.en?.body).toBe(
      'Hello {{ buyer.first_name }},\n\n- one\n- two\n\n{% if agent.name %}{{ agent.name }}{% else %}Us{% endif %} {random "a" "b"}',
    );
  });

  it('reads Text Blaze’s folders', () => {
    const text = JSON.stringify({
      folders: [
        {
          name: 'Support',
          snippets: [
            {
              name: 'Refund',
              shortcut: '/refund',
              type: 'text',
              text: 'Hi {formtext: name=buyer; default=there}, we refund {formmenu: half; all; default=all; name=How much} on {formdate: YYYY-MM-DD; name=day}. {=buyer}{cursor} {note}mine{endnote}{site: text}{import: /sign}{time: MMMM Do YYYY} {a brace}',
            },
          ],
        },
      ],
    });
    const { kind, templates } = fileOf(read(text));
    expect(kind).toBe('text-blaze');
    expect(templates[0]).toMatchObject({
      template: { folder: 'Support', shortcut: 'refund' },
      untranslated: ['{site: text}'],
    });
    expect(templates[0]?.template.variants.en).toEqual({
      title: 'Refund',
      body:
        'Hi {% ask "buyer", label: "buyer", default: "there" %}{{ ask.buyer }}, ' +
        'we refund {% ask "how_much", type: "choice", label: "How much", choices: "half|all", default: "all" %}{{ ask.how_much }} ' +
        'on {% ask "day", type: "date", label: "day" %}{{ ask.day }}. {{ ask.buyer }}{% cursor %} ' +
        '{% comment %}mine{% endcomment %}{site: text}{% render "sign" %}{{ today }} {a brace}',
    });
  });

  it('reads Espanso’s matches', () => {
    const text = [
      '# replies',
      'matches:',
      '  - trigger: ":late"',
      '    label: Parcel late',
      '    replace: "Dear {{name}}, {{greeting}}\\n$|$ {{mydate}} {{clip}}"',
      '    vars:',
      '      - {name: greeting, type: echo, params: {echo: "good day"}}',
      '      - {name: mydate, type: date, params: {format: "%d.%m.%Y"}}',
      '      - {name: clip, type: clipboard}',
      '  - triggers: [":form", ":f"]',
      '    form: |',
      '      Hello [[name]], [[how]]',
      '    form_fields:',
      '      how: {type: choice, values: [by post, by hand]}',
      '  - trigger: ":img"',
      '    image_path: x.png',
    ].join('\n');
    const { kind, templates, refused } = fileOf(read(text, 'base.yml'));
    expect(kind).toBe('espanso');
    expect(templates[0]).toMatchObject({ template: { shortcut: 'late' }, untranslated: ['{{name}}', '{{clip}}'] });
    expect(templates.map(({ template }) => template.variants.en?.body)).toEqual([
      'Dear {name}, good day\n{% cursor %} {{ today }} {clip}',
      'Hello {% ask "name" %}{{ ask.name }}, {% ask "how", type: "choice", choices: "by post|by hand" %}{{ ask.how }}',
    ]);
    expect(refused).toEqual([{ place: 3, reason: 'no-text' }]);
  });

  it('guesses the columns of a help desk’s table and joins languages of one reply', () => {
    const { kind, templates } = fileOf(
      read(
        'Template Name;Language;Message;Labels\nLate;en;Hi {{ticket.customer.firstname | fallback("there")}} #order_id#;a,b\nLate;de;Guten Tag {Buyer Name};\n',
      ),
    );
    expect(kind).toBe('reply-table');
    expect(templates.map(({ template }) => template.variants)).toEqual([
      {
        en: { title: 'Late', body: 'Hi {{ buyer.first_name | default: "there" }} {{ order.id }}' },
        de: { title: 'Late', body: 'Guten Tag {{ buyer.name }}' },
      },
    ]);
  });

  it('gives a reply the same id whenever its file is read', () => {
    const text = 'name,body\nOne,Hello\nTwo,Bye\n';
    const ids = (reading: LibraryFileReading) => fileOf(reading).templates.map(({ template }) => template.id);
    expect(ids(read(text))).toEqual(ids(read(text)));
  });

  it('keeps two replies of one name apart', () => {
    expect(bodies(read('name,body\nOne,Hello\nOne,Bye\nOne,Hello\n'))).toEqual(['Hello', 'Bye']);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['nothing', '  \n', 'unknown-text', undefined],
    ['no JSON', '{"format": "replydock-templates",\n\n oops', 'broken-json', 3],
    ['a file that was cut', libraryJsonParts([aTemplate()]).join('').slice(0, 120), 'broken-json', 7],
    ['JSON of another program', '{"a": [1]}', 'unknown-json', undefined],
    [
      'a file of a later version',
      '{"format": "replydock-templates", "version": 2, "templates": []}',
      'newer-version',
      undefined,
    ],
    [
      'a library without templates',
      '{"format": "replydock-templates", "version": 1, "templates": []}',
      'no-templates',
      undefined,
    ],
    ['prose', 'Dear diary', 'unknown-text', undefined],
    ['a table of something else', 'order,sku\n1,2\n', 'unknown-text', undefined],
    ['YAML that is none', 'matches:\n  - [a\n b: {', 'broken-yaml', undefined],
    ['YAML of something else', 'matches: 3', 'unknown-yaml', undefined],
  ])('are told: %s', (_, text, problem, line) => {
    expect(read(text)).toMatchObject({ ok: false, problem, ...(line !== undefined && { line }) });
  });

  it.each([
    ['an empty file', new Blob([]), 'empty'],
    ['a picture', new Blob([new Uint8Array(400).map((_, index) => index % 7)]), 'not-text'],
    ['only white space', new Blob([' \n ']), 'empty'],
  ])('are told: %s', async (_, blob, problem) => {
    expect(await openLibraryFile(new File([blob], 'x'), rules)).toEqual({ ok: false, problem });
  });

  it('are told: a file that is gone or far too large', async () => {
    const gone = {
      name: 'x',
      size: 9,
      stream: () => new ReadableStream<Uint8Array>(),
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    };
    expect(await openLibraryFile(gone, rules)).toEqual({ ok: false, problem: 'unreadable-file' });
    expect(await openLibraryFile({ ...gone, size: 200_000_000 }, rules)).toEqual({ ok: false, problem: 'too-large' });
  });

  it('never pollute a prototype', () => {
    const entry = JSON.stringify(aTemplate()).replace(
      '"variants":{',
      '"__proto__":{"isPinned":true},"variants":{"__proto__":{"title":"x","body":"y"},',
    );
    read(`{"format":"replydock-templates","version":1,"__proto__":{"x":1},"templates":[${entry}]}`);
    expect(Reflect.get({}, 'isPinned')).toBeUndefined();
    expect(Reflect.get({}, 'title')).toBeUndefined();
  });
});

describe('encodings', () => {
  const text = 'name,body\r\nVerspätet,Grüße aus Köln – bis bald\r\n';
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ]);
  const western = new Uint8Array([...text].map((sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0))));
  it.each([
    ['UTF-8', new Blob([text])],
    ['UTF-8 with a mark', new Blob(['\ufeff', text])],
    ['UTF-16', new Blob([utf16])],
    ['Windows-1252', new Blob([western])],
  ])('are told: %s', async (_, blob) => {
    expect(bodies(await openLibraryFile(new File([blob], 'x.csv'), rules))).toEqual(['Grüße aus Köln – bis bald']);
  });
});

describe('mangled files', () => {
  const samples = [
    libraryJsonParts([aTemplate({ tags: ['a'] }), aTemplate({ id: 'b', folder: 'F' })]).join(''),
    libraryCsvParts([aTemplate({ tags: ['a'] }), aTemplate({ id: 'b', folder: '=F' })], ',').join(''),
    'id,title,shortcut,subject,tags,body\n1,T,s,,a,"<p>Hi {{to.first_name}} {{#if x}}y{{/if}}</p>"\n',
    JSON.stringify({
      folders: [
        { name: 'F', snippets: [{ name: 'N', shortcut: '/n', text: 'Hi {formtext: name=a} {if: b}c{endif}' }] },
      ],
    }),
    'matches:\n  - trigger: ":a"\n    replace: "Hi {{x}} $|$"\n    vars:\n      - {name: x, type: date, params: {format: "%d"}}\n',
  ];
  const noise = fc.constantFrom(
    '"',
    '{',
    '}',
    '{{',
    '}}',
    '{%',
    '%}',
    ',',
    '\n',
    '<',
    '&#x110000;',
    '\u0000',
    '\ud800',
    '[[',
    '__proto__',
    '&a *a',
    '- ',
  );

  it('never make the reader fail, and never make a template that does not parse', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(900), fc.nat(5), noise), { maxLength: 6 }),
        (sample, changes) => {
          const text = changes.reduce(
            (before, [at, cut, add]) => before.slice(0, at) + add + before.slice(at + cut),
            sample,
          );
          for (const name of ['file', 'file.yml']) {
            const reading = read(text, name);
            if (!reading.ok) expect(typeof reading.problem).toBe('string');
            else expect(reading.file.templates.length + reading.file.refused.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('may hold ten thousand replies, with ids and shortcuts again and again', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `${index % 5000},T${index},s${index % 100},,a,"Hello ${index}"`,
    );
    const { templates } = fileOf(read(`id,title,shortcut,subject,tags,body\n${rows.join('\n')}`));
    expect(new Set(templates.map(({ template }) => template.id)).size).toBe(10_000);
  });

  it('may be long', async () => {
    const reading = await openLibraryFile(
      new File(['{"format":"replydock-templates","version":1,"templates":["', 'x'.repeat(50_000_000)], 'x.json'),
      rules,
    );
    expect(reading).toMatchObject({ ok: false, problem: 'broken-json', line: 1 });
  });
});
