/** The id of the list below the box, as long as it is open. */
export const LIST = 'suggestions';

/** The box in the header. Its text is the browser's own, as somebody may type before the page runs. */
export const searchBox = () => document.querySelector<HTMLInputElement>('form[role="search"] input');

/** The box says what is searched for on this page, unless somebody is typing in it. */
export function showSearched(words: string): void {
  const box = searchBox();
  if (box && box !== document.activeElement) box.value = words;
}

export function write(box: HTMLInputElement, text: string): void {
  box.value = text;
}

/** Sets attributes that are known only once its list is there; null takes one away. */
export function tell(box: HTMLInputElement, attributes: Record<string, string | null>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) box.removeAttribute(name);
    else box.setAttribute(name, value);
  }
}
