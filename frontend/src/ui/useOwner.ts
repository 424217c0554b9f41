import { useState } from 'react';
import { GUEST } from '@/session/typed';
import { useSession } from '@/session/useSession';

/** Whose what is typed is: the shopper's, also when their session ends while they type, until they sign out. */
export function useOwner(): string {
  const state = useSession();
  const here = state.status === 'shopper' ? state.shopper.id : null;
  const [owner, setOwner] = useState(here ?? GUEST);
  const now = here ?? (state.status === 'guest' && !state.ended ? GUEST : owner);
  if (now !== owner) setOwner(now);
  return now;
}
