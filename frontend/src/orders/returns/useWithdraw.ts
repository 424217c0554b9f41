import { useMutation } from '@tanstack/react-query';
import { ask } from '@/api/client';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { LineUnits, OrderWithParcels, Return, Returnable } from '@/api/shapes';
import { keyFor, settleSent } from '@/session/sent';
import { useOwner } from '@/ui/useOwner';
import { useOrderChange } from '../useOrderChange';
import { withReturn, withReturnable } from './returns';

/** What is to be returned, as it was shown before it was confirmed. */
export interface Withdrawal {
  lines: LineUnits[];
  reason: string;
  /** How many returns there were: the same units once more are another one. */
  after: number;
}

interface Ends {
  onAsked: (asked: Return) => void;
  /** The shop said no, and what may be returned is shown as it is now. */
  onRefused: (refusal: Refusal) => void;
}

/** Asks for a return, once, however often it is tried. */
export function useWithdraw({ id: orderId }: OrderWithParcels, sellerId: string, { onAsked, onRefused }: Ends) {
  const owner = useOwner();
  const change = useOrderChange(orderId);
  const what = `return.${orderId}.${sellerId}` as const;
  return useMutation({
    mutationFn: ({ lines, reason, after }: Withdrawal) => {
      const body = { lines, ...(reason && { reason }) };
      const key = keyFor(owner, what, { ...body, after });
      return ask((api) => api.POST('/api/orders/{id}/returns', { params: { path: { id: orderId }, header: { 'Idempotency-Key': key } }, body }));
    },
    onSuccess: async (asked) => {
      settleSent(owner, what);
      await change((order) => withReturn(order, asked));
      onAsked(asked);
    },
    onError: async (reason) => {
      const refusal = asRefusal(reason);
      const now = refusal.current as Pick<Returnable, 'until' | 'lines'> | undefined;
      if (refusal.status !== 409 || !now) return;
      settleSent(owner, what);
      await change((order) => withReturnable(order, sellerId, now));
      onRefused(refusal);
    },
  });
}
