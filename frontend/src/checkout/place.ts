import { ask } from '@/api/client';
import { asRefusal } from '@/api/refusal';
import type { Placement } from '@/api/shapes';
import type { Attempt } from './attempt';

const PAUSES_MS = [400, 1000, 2000, 3000];

/** Places the order, or finds the one that was placed. Sending it again with its key is always safe. */
export async function place(attempt: Attempt, pausesMs: readonly number[] = PAUSES_MS): Promise<Placement> {
  for (const pause of pausesMs) {
    try {
      return await send(attempt);
    } catch (reason) {
      const refusal = asRefusal(reason);
      if (!refusal.passing || refusal.offline) throw reason;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send(attempt);
}

function send({ key, body }: Attempt): Promise<Placement> {
  return ask((api) => api.POST('/api/orders', { params: { header: { 'Idempotency-Key': key } }, body }));
}
