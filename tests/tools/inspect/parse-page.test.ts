import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../tools/inspect/parse-page';

async function parse(html: string): Promise<Document> {
  return (await parsePage(html, new URL('https://www.ebay.com/cnt/ViewMessage'))).document;
}

describe('parsePage', () => {
  it('runs no script, however it is written', async () => {
    const document = await parse(
      '<script>document.title = "run"</script><img src="x" onerror="document.title = \'run\'"><body onload="document.title = \'run\'">',
    );
    expect(document.title).toBe('');
    expect(document.querySelector('script')?.textContent).toContain('run');
  });

  it('makes open shadow roots of templates, in one another too', async () => {
    const document = await parse(
      '<x-a><template shadowrootmode="open"><b>one</b><x-b><template shadowrootmode="open"><i>two</i></template></x-b></template>light</x-a>',
    );
    const outer = document.querySelector('x-a');
    expect(outer?.shadowRoot?.querySelector('b')?.textContent).toBe('one');
    expect(outer?.shadowRoot?.querySelector('x-b')?.shadowRoot?.querySelector('i')?.textContent).toBe('two');
    expect(outer?.textContent).toBe('light');
  });

  it('keeps closed shadow roots closed', async () => {
    const document = await parse('<x-a><template shadowrootmode="closed"><b>one</b></template></x-a>');
    expect(document.querySelector('x-a')?.shadowRoot).toBeNull();
    expect(document.documentElement.outerHTML).not.toContain('one');
  });

  it('leaves other templates alone', async () => {
    const document = await parse('<div><template><b>one</b></template></div>');
    expect(document.querySelector('b')).toBeNull();
    expect(document.querySelector('template')).not.toBeNull();
  });

  it('opens frames whose markup is in the page, with their shadow roots and frames', async () => {
    const inner = '<p>inner</p>';
    const shadow = '<x-a><template shadowrootmode=&quot;open&quot;><b>one</b></template></x-a>';
    const document = await parse(`<iframe srcdoc="${shadow}<iframe srcdoc='${inner}'></iframe>"></iframe>`);
    const frame = document.querySelector('iframe')?.contentDocument;
    expect(frame?.querySelector('x-a')?.shadowRoot?.querySelector('b')?.textContent).toBe('one');
    expect(frame?.querySelector('iframe')?.contentDocument?.querySelector('p')?.textContent).toBe('inner');
  });

  it('opens frames inside shadow roots', async () => {
    const document = await parse(
      '<x-a><template shadowrootmode="open"><iframe srcdoc="<p>inner</p>"></iframe></template></x-a>',
    );
    const frame = document.querySelector('x-a')?.shadowRoot?.querySelector('iframe');
    expect(frame?.contentDocument?.querySelector('p')?.textContent).toBe('inner');
  });

  it('loads no frame from elsewhere', async () => {
    const document = await parse(
      '<iframe src="https://www.ebay.com/x"></iframe><iframe src="https://example.com"></iframe>',
    );
    const frames = [...document.querySelectorAll('iframe')];
    expect(frames.map((frame) => frame.contentDocument?.body?.textContent ?? '')).toEqual(['', '']);
  });

  it('computes what style elements of the page say', async () => {
    const document = await parse('<style>.a{display:flex;flex-direction:column-reverse}</style><div class="a"></div>');
    const box = document.querySelector('.a');
    expect(box && document.defaultView?.getComputedStyle(box).flexDirection).toBe('column-reverse');
  });

  it('shows no fallback for browsers without scripts', async () => {
    expect((await parse('<noscript><p>Enable scripts</p></noscript>')).querySelector('p')).toBeNull();
  });

  it('keeps the rows of a table', async () => {
    const document = await parse('<table><tr class="order-info"><td>1<td>2</table>');
    expect(document.querySelectorAll('tr.order-info > td')).toHaveLength(2);
  });
});
