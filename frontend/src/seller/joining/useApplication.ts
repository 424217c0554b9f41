import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Application } from '@/api/shapes';
import { useSession } from '@/session/useSession';
import { readApplication } from './calls';
import { rememberedSells, rememberSells } from './remembered';
import { hasShop } from './state';

const KEY = ['mine', 'application'];

const readAs = (userId: string | null) => async ({ signal }: { signal: AbortSignal }) => {
  const found = await readApplication(signal);
  if (userId) rememberSells(userId, hasShop(found.state));
  return found;
};

function useUserId(): string | null {
  const state = useSession();
  return state.status === 'shopper' ? state.shopper.id : null;
}

/** How far the shopper is with selling. Asked again every `everyMs`, where given. */
export function useApplication(everyMs: (found: Application | undefined) => number | false = () => false) {
  const userId = useUserId();
  return useQuery<Application>({
    queryKey: KEY,
    enabled: userId !== null,
    queryFn: readAs(userId),
    refetchInterval: (query) => everyMs(query.state.data),
  });
}

/** Whether the shopper has a shop, so far as this is known: asked for once on a device. */
export function useHasShop(): boolean {
  const userId = useUserId();
  const remembered = userId === null ? false : rememberedSells(userId);
  const { data } = useQuery<Application>({ queryKey: KEY, enabled: remembered === null, retry: false, queryFn: readAs(userId) });
  return data ? hasShop(data.state) : remembered === true;
}

/** Whether the shopper may sell, so far as this is known. */
export function useSells(): boolean {
  const has = useHasShop();
  const { data } = useApplication();
  return data ? data.state === 'Approved' : has;
}

/** Shows everywhere what the application has become. */
export function useApplicationChanged() {
  const queries = useQueryClient();
  return (after: Application) => queries.setQueryData(KEY, after);
}
