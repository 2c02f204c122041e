// Shows the page's text, and sends a text of 1,500 characters in 25 lines.
const lines = Array.from({ length: 25 }, () => 'your parcel is on its way and will reach you soon, really.');
const reply = lines.join('\n').padEnd(1500, '.');

chrome.runtime.onMessage.addListener(({ shown }) => {
  if (shown !== undefined) document.querySelector('pre').textContent = shown;
});
document.querySelector('button').addEventListener('click', () => chrome.runtime.sendMessage({ insert: reply }));
