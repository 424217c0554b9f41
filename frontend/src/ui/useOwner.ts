import { useState } from 'react';
import { GUEST } from '@/session/typed';
import { useSession } from '@/session/useSession';

/** Whose what is typed is: the shopper's, also when their session ends while they type. */
export function useOwner(): string {
  const state = useSession();
  const here = state.status === 'shopper' ? state.shopper.id : null;
  const [owner, setOwner] = useState(here ?? GUEST);
  if (here && here !== owner) setOwner(here);
  return here ?? owner;
}
