import { useState } from 'react';
import { session } from '@/session/session';
import { typedKey } from '@/session/typed';

/** Text that outlives a refusal, a reload and the way to the sign-in page, in this tab. */
export function useKept(key: string, start: string): [string, (text: string) => void, () => void] {
  const [name] = useState(() => typedKey(session.userId(), key));
  const [text, setText] = useState(() => window.sessionStorage.getItem(name) ?? start);
  const type = (next: string) => {
    setText(next);
    window.sessionStorage.setItem(name, next);
  };
  const forget = () => window.sessionStorage.removeItem(name);
  return [text, type, forget];
}
