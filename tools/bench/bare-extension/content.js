// Tells whatever stands on the page, and puts a text into its first box.
const frame = document.createElement('iframe');
frame.title = 'Replydock';
frame.src = chrome.runtime.getURL('panel.html');
frame.style.cssText = 'position:fixed;inset:0 0 auto auto;width:360px;height:100%';
document.documentElement.append(frame);

let timer;
new MutationObserver(() => {
  clearTimeout(timer);
  timer = setTimeout(() => chrome.runtime.sendMessage({ text: document.body.textContent }), 0);
}).observe(document, { subtree: true, childList: true, characterData: true });

function firstBox(root) {
  const box = root.querySelector('textarea');
  if (box) return box;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && firstBox(shadowRoot);
    if (inside) return inside;
  }
}

chrome.runtime.onMessage.addListener(({ insert }) => {
  if (insert === undefined) return;
  const box = firstBox(document);
  box.focus();
  box.setRangeText(insert);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: insert }));
});
