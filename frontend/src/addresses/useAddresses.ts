import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '@/session/useSession';
import { readAddresses } from './calls';

const KEY = ['mine', 'addresses'] as const;

/** The shopper's addresses, the oldest first. */
export function useAddresses() {
  const signedIn = useSession().status === 'shopper';
  return useQuery({ queryKey: KEY, enabled: signedIn, queryFn: ({ signal }) => readAddresses(signal) });
}

/** Reads them anew after a change; waits for it, so that what is shown next is already right. */
export function useAddressesChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: KEY });
}
