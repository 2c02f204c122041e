// Puts the panel's frame into the page, as the real content script does.
const frame = document.createElement('iframe');
frame.title = 'Replydock';
frame.src = (globalThis.browser ?? chrome).runtime.getURL('panel.html');
frame.style.cssText = 'position:fixed;inset:0 0 auto auto;width:360px;height:100%';
document.body.append(frame);
