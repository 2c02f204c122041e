// Reads one record for every message of the page and hands both to the panel; hands texts on to the page.
function oneRecord() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bare', 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('records').put('a record', 'key');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('records').objectStore('records').get('key');
      reading.onsuccess = () => resolve(reading.result);
    };
  });
}

chrome.runtime.onMessage.addListener(({ text, insert }, { tab }) => {
  if (insert !== undefined) chrome.tabs.sendMessage(tab.id, { insert });
  else oneRecord().then((record) => chrome.runtime.sendMessage({ shown: `${record}: ${text}` }));
});
