// Tells in its status which button was pressed and which life of the background answered.
const status = document.querySelector('[role="status"]');
for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', async () => {
    const title = button.parentElement.querySelector('h2').textContent;
    const bornAt = await (globalThis.browser ?? chrome).runtime.sendMessage('insert');
    status.textContent = `Inserted: ${title} (${bornAt})`;
  });
}
