import { useInfiniteQuery, useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { notify } from '@/ui/notify';
import { ask } from '@/api/client';
import { asRefusal } from '@/api/refusal';
import type { SavedProduct } from '@/api/shapes';
import { useSession } from '@/session/useSession';

interface Page {
  items: SavedProduct[];
  nextCursor: string | null;
}
type Pages = InfiniteData<Page>;

const KEY = ['mine', 'wishlist'] as const;

export function useWishlist() {
  const signedIn = useSession().status === 'shopper';
  return useInfiniteQuery({
    queryKey: KEY,
    enabled: signedIn,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask((api) =>
        api.GET('/api/users/wishlist', { params: { query: { limit: 100, ...(pageParam && { cursor: pageParam }) } }, signal }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function has(pages: Pages | undefined, productId: string): boolean {
  return pages?.pages.some((page) => page.items.some((item) => item.productId === productId)) ?? false;
}

export function withSaved(pages: Pages | undefined, productId: string, saved: boolean): Pages | undefined {
  if (!pages || has(pages, productId) === saved) return pages;
  const entry: SavedProduct = { productId, savedAt: new Date().toISOString(), gone: false, product: null };
  return {
    ...pages,
    pages: pages.pages.map((page, place) => ({
      ...page,
      items: saved
        ? [...(place === 0 ? [entry] : []), ...page.items]
        : page.items.filter((item) => item.productId !== productId),
    })),
  };
}

/** Shows the heart at once, and takes it back when the shop says no. */
export function useSave(productId: string) {
  const queries = useQueryClient();
  const mutationKey = ['wish', productId];
  const isLast = () => queries.isMutating({ mutationKey }) === 1;
  return useMutation({
    mutationKey,
    // One after the other, so that the last click is the last that the shop hears.
    scope: { id: `wish ${productId}` },
    mutationFn: async ({ saved }: { saved: boolean }) => {
      if (saved) await ask((api) => api.POST('/api/users/wishlist', { body: { productId } }));
      else await ask((api) => api.DELETE('/api/users/wishlist/{productId}', { params: { path: { productId } } }));
    },
    onMutate: async ({ saved }) => {
      await queries.cancelQueries({ queryKey: KEY });
      queries.setQueryData<Pages>(KEY, (pages) => withSaved(pages, productId, saved));
    },
    onError: (reason, { saved }) => {
      if (isLast()) queries.setQueryData<Pages>(KEY, (pages) => withSaved(pages, productId, !saved));
      notify('error', asRefusal(reason).message);
    },
    onSuccess: (_done, { saved }) => notify('success', saved ? 'Saved to your wishlist.' : 'Taken off your wishlist.', { id: 'wishlist' }),
    onSettled: async (_done, reason, { saved }) => {
      if (queries.getQueryData(KEY)) {
        // It may have been read between the two, when this was not in it yet.
        if (!reason && isLast()) queries.setQueryData<Pages>(KEY, (pages) => withSaved(pages, productId, saved));
        return queries.invalidateQueries({ queryKey: KEY, refetchType: 'none' });
      }
      // It was being read for the first time. What was just changed may not be in the answer yet.
      await queries.refetchQueries({ queryKey: KEY });
      if (!reason && isLast()) queries.setQueryData<Pages>(KEY, (pages) => withSaved(pages, productId, saved));
    },
  });
}
