import { useEffect, useState } from 'react';
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

  async function start(ids: readonly string[]) {
    if (busy || ids.length === 0) return;
    setOutcome(null);
    const failed = await sendEach(ids, {
      send: async (id) => {
        await patiently(() => shipParcel(id, keyFor(owner, `parcel.${id}`, {}), {}));
        settleSent(owner, `parcel.${id}`);
      },
      onSent: (id) => {
        changed(id, 'Shipped');
        onSent(id);
      },
      onProgress: (tried) => setProgress({ tried, of: ids.length }),
    });
    setProgress(null);
    setOutcome({ sent: ids.length - failed.length, failed });
  }

  return { progress, outcome, start, forget: () => setOutcome(null) };
}
