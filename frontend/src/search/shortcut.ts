const KEY = 'souk.shortcut';

/** Whether a slash leads to the search box. Who speaks to their computer, or presses keys by accident, may switch it off (WCAG 2.2, 2.1.4). */
export function slashSearches(): boolean {
  return window.localStorage.getItem(KEY) !== 'off';
}

export function switchSlash(on: boolean): void {
  if (on) window.localStorage.removeItem(KEY);
  else window.localStorage.setItem(KEY, 'off');
  window.dispatchEvent(new Event(KEY));
}

export function onSlashSwitched(listener: () => void): () => void {
  window.addEventListener(KEY, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(KEY, listener);
    window.removeEventListener('storage', listener);
  };
}
