import { useMutation } from '@tanstack/react-query';
import { ask } from '@/api/client';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { Order } from '@/api/shapes';
import { keyFor, settleSent } from '@/session/sent';
import { useOwner } from '@/ui/useOwner';
import { useOrderChange } from '../useOrderChange';
import type { Cancellation } from './cancellation';

interface Ends {
  onCancelled: (cancellation: Cancellation) => void;
  /** The shop said no, and the order is shown as it is now. */
  onRefused: (refusal: Refusal) => void;
}

/** Cancels units of a paid order, once, however often it is tried. */
export function useCancel(orderId: string, { onCancelled, onRefused }: Ends) {
  const owner = useOwner();
  const change = useOrderChange(orderId);
  const what = `cancellation.${orderId}` as const;
  return useMutation({
    mutationFn: ({ lines, before }: Cancellation) => {
      const key = keyFor(owner, what, { lines, before });
      return ask((api) =>
        api.POST('/api/orders/{id}/cancellations', {
          params: { path: { id: orderId }, header: { 'Idempotency-Key': key } },
          body: { lines, unpaidOnly: false },
        }),
      );
    },
    onSuccess: async (order, cancellation) => {
      settleSent(owner, what);
      await change((before) => ({ ...before, ...order }));
      onCancelled(cancellation);
    },
    onError: async (reason) => {
      const refusal = asRefusal(reason);
      const now = (refusal.current as { order?: Order } | undefined)?.order;
      if (refusal.status !== 409 || !now) return;
      settleSent(owner, what);
      await change((before) => ({ ...before, ...now }));
      onRefused(refusal);
    },
  });
}
