// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isShown, visibleText } from '@/lib/dom/text';

afterEach(() => {
  document.body.replaceChildren();
});

function element(html: string): Element {
  document.body.innerHTML = html;
  const first = document.body.firstElementChild;
  if (!first) throw new Error('no element');
  return first;
}

function shadowOf(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

describe('visibleText', () => {
  const cases: readonly [name: string, html: string, text: string][] = [
    ['folds white space', '<p>  a \n\t b  </p>', 'a b'],
    ['keeps inline nodes on one line without inventing spaces', '<p>a<b>b</b> <i> c</i><span> d</span></p>', 'ab c d'],
    ['ends lines at blocks', '<div>a<div>b</div><p>c</p>d</div>', 'a\nb\nc\nd'],
    ['makes one line end where blocks meet', '<div><div><p>a</p></div><section><div>b</div></section></div>', 'a\nb'],
    ['counts each <br>', '<div>a<br>b<br><br>c</div>', 'a\nb\n\nc'],
    ['takes no extra line from a <br> that ends a block', '<div><div>a<br></div><div>b</div></div>', 'a\nb'],
    ['drops spaces around a <br>', '<div>a <br> b</div>', 'a\nb'],
    ['ignores the source indentation', '<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>', 'a\nb'],
    ['keeps preformatted text', '<div>x<pre>a  b\n  c</pre>y  z</div>', 'x\na  b\n  c\ny z'],
    ['keeps what white-space: pre-wrap keeps', '<div style="white-space: pre-wrap">a\n\n b</div>', 'a\n\n b'],
    ['inherits white-space', '<div style="white-space:pre-wrap"><b>a\nb</b></div>', 'a\nb'],
    ['keeps the lines of white-space: pre-line', '<div style="white-space:pre-line">a  b \n  c</div>', 'a b\nc'],
    ['lets white-space: normal fold again', '<pre><span style="white-space:normal">a \n b</span></pre>', 'a b'],
    ['separates cells by a tab', '<table><tr><td>a</td><td>b </td></tr><tr><th>c</th></tr></table>', 'a\tb\nc'],
    ['keeps the no-break space', '<p>1\u00a0000</p>', '1\u00a0000'],
    [
      'leaves out script, style, template',
      '<div>a<script>1</script><style>x</style><template>t</template>b</div>',
      'ab',
    ],
    ['leaves out noscript and form values', '<div>a<noscript>n</noscript><textarea>t</textarea></div>', 'a'],
    ['leaves out comments', '<div>a<!-- no -->b</div>', 'ab'],
    ['leaves out [hidden]', '<div>a<span hidden>b</span></div>', 'a'],
    ['leaves out display: none', '<div>a<span style="color:red; DISPLAY : none !important">b</span></div>', 'a'],
    ['leaves out visibility: hidden', '<div>a<span style="visibility:hidden">b</span></div>', 'a'],
    [
      'shows what is visible in the invisible',
      '<div style="visibility:hidden">a<b style="visibility:visible">b</b></div>',
      'b',
    ],
    ['does not take a font name for a display', '<div>a<span style="font-family: display none">b</span></div>', 'ab'],
    ['shows aria-hidden, which the eye sees', '<div>a<span aria-hidden="true">b</span></div>', 'ab'],
    ['ends lines at what inline style makes a block', '<div><span style="display:block">a</span>b</div>', 'a\nb'],
    ['shows only the summary of closed details', '<details><summary>s</summary>r</details>', 's'],
    ['shows open details', '<details open><summary>s</summary>r</details>', 's\nr'],
    ['leaves out a closed dialog', '<div>a<dialog>b</dialog></div>', 'a'],
    ['leaves out titles of drawings', '<div>a<svg><title>t</title></svg></div>', 'a'],
    ['is empty for a hidden element', '<div hidden>a</div>', ''],
    ['keeps markup in text as text', '<p>&lt;b&gt; {{ x }}</p>', '<b> {{ x }}'],
  ];
  it.each(cases)('%s', (_name, html, text) => {
    expect(visibleText(element(html))).toBe(text);
  });

  it('leaves out what a style sheet hides', () => {
    document.body.innerHTML = '<style>.gone { display: none }</style><div id="it">a<span class="gone">b</span></div>';
    expect(visibleText(document.body)).toBe('a');
  });

  it('leaves out what skip names', () => {
    const row = element('<div><span>Late</span><span class="clipped">Unread, Late</span></div>');
    expect(visibleText(row, { skip: '.clipped' })).toBe('Late');
  });

  it('reads open shadow roots with their slots in the order of the eye', () => {
    const host = element('<kat-label>last<b slot="lead">first</b></kat-label>');
    shadowOf(host, '<div><slot name="lead"></slot></div><p>middle</p><slot></slot>');
    expect(visibleText(host)).toBe('first\nmiddle\nlast');
  });

  it('shows the fallback of a slot that nothing fills', () => {
    const host = element('<kat-label></kat-label>');
    shadowOf(host, '<slot>fallback</slot>');
    expect(visibleText(host)).toBe('fallback');
  });

  it('leaves out children that no slot takes', () => {
    const host = element('<kat-label>lost<i slot="none">lost</i></kat-label>');
    shadowOf(host, '<slot name="other">shown</slot>');
    expect(visibleText(host)).toBe('shown');
  });

  it('is empty inside a hidden part, also across a shadow root', () => {
    const host = element('<div hidden><kat-box></kat-box></div>').firstElementChild;
    if (!host) throw new Error('no host');
    const inner = shadowOf(host, '<p>a</p>').firstElementChild;
    if (!inner) throw new Error('no inner');
    expect(visibleText(inner)).toBe('');
    expect(isShown(inner)).toBe(false);
  });

  it('reads a document that no window shows', () => {
    const loose = new DOMParser().parseFromString('<div>a<p>b</p><i hidden>c</i></div>', 'text/html');
    expect(visibleText(loose.body)).toBe('a\nb');
  });

  it('gives at most 50,000 characters', () => {
    const long = element(`<div>${'word '.repeat(30_000)}</div>`);
    expect(visibleText(long).length).toBeLessThanOrEqual(50_000);
    expect(visibleText(long).length).toBeGreaterThan(49_900);
  });

  it('survives a tree that is deeper than any parser builds', () => {
    const top = document.createElement('div');
    let inner = top;
    for (let depth = 0; depth < 3_000; depth += 1) {
      const next = document.createElement('div');
      inner.appendChild(next);
      inner = next;
    }
    inner.textContent = 'deep';
    top.prepend('shallow');
    expect(visibleText(top)).toBe('shallow');
  });

  it('never gives two spaces, nor a space at a line edge, from folded text', () => {
    const piece = fc.constantFrom(' ', '\n', 'a', 'b c', '<b> d</b>', '<p>e </p>', '<br>', '<i> </i>', '<div> f</div>');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(visibleText(element(`<div>${pieces.join('')}</div>`))).not.toMatch(/ {2}|^ | $| \n|\n /);
      }),
    );
  });

  it('always gives every letter, in order', () => {
    const piece = fc.constantFrom(' ', 'a', '<b>b</b>', '<p>c</p>', '<br>', '<div>d<i>e</i></div>');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const whole = element(`<div>${pieces.join('')}</div>`);
        expect(visibleText(whole).replace(/\s/g, '')).toBe((whole.textContent ?? '').replace(/\s/g, ''));
      }),
    );
  });
});
