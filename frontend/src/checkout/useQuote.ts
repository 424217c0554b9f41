import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '@/api/client';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { Quote, QuoteRequest, ShippingChoice } from '@/api/shapes';
import { cart } from '@/cart/cart';
import type { CartView } from '@/cart/view';
import type { Destination } from './quote';
import { useSettled } from './useSettled';

export interface Quoting {
  /** What the cart costs as it stands now; null until the shop has said so. */
  quote: Quote | null;
  /** The one before, of the same destination: not to be ordered by, but to be seen until the next one is there. */
  before: Quote | null;
  refusal: Refusal | null;
  again: () => void;
}

const PAUSE_MS = 400;

/** Asks what the cart costs, sent there. Only the answer to what stands on the page now counts. */
export function useQuote(view: CartView, destination: Destination | null, choices: readonly ShippingChoice[]): Quoting {
  const where = JSON.stringify(destination);
  const settled = useSettled(where, PAUSE_MS);
  const typing = settled !== where;
  const { version, pricing, total, status, settling, lines } = view;
  const ready = status === 'ready' && !settling && lines.length > 0 && !typing && destination !== null;
  const body: QuoteRequest = { cartVersion: version, ...destination, ...(choices.length > 0 && { shipping: [...choices] }) };
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery<Quote>({
    // The cart's prices are in its pricing: when they change, so does what it costs.
    queryKey: ['mine', 'quote', where, body, pricing],
    enabled: ready,
    // Asked for anew by every visit, and never taken from one before.
    gcTime: 0,
    staleTime: Infinity,
    queryFn: ({ signal }) => ask((api) => api.POST('/api/quotes', { body, signal })),
    placeholderData: (previous, query) => (query?.queryKey[2] === where ? previous : undefined),
  });
  const quote = ready && data && !isPlaceholderData && !isFetching ? data : null;
  const refusal = ready && error && !isFetching ? asRefusal(error) : null;

  const outdated = refusal?.code === 'CART_CHANGED' || (quote !== null && total !== null && quote.itemsAmount !== total.amount);
  useEffect(() => {
    // The cart was changed, or its prices were, since it was shown.
    if (outdated) void cart().reload();
  }, [outdated]);

  return { quote, before: data ?? null, refusal, again: () => void refetch() };
}
