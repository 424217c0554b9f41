import { useEffect, useState } from 'react';
import type { SoldOrder } from '@/api/shapes';
import { patiently } from '@/checkout/patiently';
import { keyFor, settleSent } from '@/session/sent';
import { useOwner } from '@/ui/useOwner';
import { shipParcel } from './calls';
import { sendEach, type Failed } from './sending';
import { useSoldOrderChanged } from './useSoldOrders';

export interface Outcome {
  sent: number;
  failed: readonly Failed[];
}

/** Sends all that is left of many orders, each once: a key outlives a lost answer and a reload. */
export function useSending(onSent: (id: string) => void) {
  const owner = useOwner();
  const changed = useSoldOrderChanged();
  const [progress, setProgress] = useState<{ tried: number; of: number } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const busy = progress !== null;

  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [busy]);

  async function start(orders: readonly SoldOrder[]) {
    if (busy || orders.length === 0) return;
    setOutcome(null);
    const ids = orders.map(({ orderId }) => orderId);
    const before = new Map(orders.map(({ orderId, fulfilment }) => [orderId, fulfilment]));
    const failed = await sendEach(ids, {
      send: async (id) => {
        // What is left once more after a refund that failed is another parcel.
        const key = keyFor(owner, `parcel.${id}`, { all: before.get(id) });
        await patiently(() => shipParcel(id, key, {}));
        settleSent(owner, `parcel.${id}`);
      },
      onSent: (id) => {
        changed(id, 'Shipped');
        onSent(id);
      },
      onProgress: (tried) => setProgress({ tried, of: ids.length }),
    });
    // The list may know more of those than it shows.
    failed.forEach(({ id }) => changed(id, before.get(id) ?? 'Unfulfilled'));
    setProgress(null);
    setOutcome({ sent: ids.length - failed.length, failed });
  }

  return { progress, outcome, start };
}
