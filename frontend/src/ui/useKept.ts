import { useState } from 'react';

/** Before the name of everything typed that is kept, followed by whose it is. */
export const PREFIX = 'souk.typed.';

/** Text that outlives a refusal, a reload and the way to the sign-in page, in this tab. */
export function useKept(key: string, start: string): [string, (text: string) => void, () => void] {
  const name = `${PREFIX}${key}`;
  const [text, setText] = useState(() => window.sessionStorage.getItem(name) ?? start);
  const type = (next: string) => {
    setText(next);
    window.sessionStorage.setItem(name, next);
  };
  const forget = () => window.sessionStorage.removeItem(name);
  return [text, type, forget];
}
