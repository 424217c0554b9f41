import { useSyncExternalStore } from 'react';
import { session, type SessionState } from './session';

const UNKNOWN: SessionState = { status: 'unknown' };

export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.state, () => UNKNOWN);
}
