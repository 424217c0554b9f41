import { useState } from 'react';
import { typedKey } from '@/session/typed';
import { useOwner } from '@/ui/useOwner';
import { BLANK, keptTyped, type Check, type Faults, type Typed } from './typed';

/** An address that is being typed: it outlives a refusal and a reload, in this tab, until it is sent or its owner signs out. */
export function useTypedAddress(keep: string, start: Typed = BLANK) {
  const key = typedKey(useOwner(), `address.${keep}`);
  const [typed, setTyped] = useState(() => keptTyped(key, start));
  const [check, setCheck] = useState<Check | null>(null);
  const [faults, setFaults] = useState<Faults>({});
  const checked = check ? check(typed) : null;

  function onType(change: Partial<Typed>) {
    const next = { ...typed, ...change };
    setTyped(next);
    window.sessionStorage.setItem(key, JSON.stringify(next));
    if (check && Object.keys(faults).length > 0) setFaults(check(next).faults);
  }

  const [onReady] = useState(() => (found: Check) => setCheck(() => found));
  const forget = () => {
    window.sessionStorage.removeItem(key);
    setTyped(start);
  };
  return { typed, faults, setFaults, checked, forget, fields: { typed, faults, onType, onReady } };
}
