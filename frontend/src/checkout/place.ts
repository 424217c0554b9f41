import { ask } from '@/api/client';
import type { Placement } from '@/api/shapes';
import type { Begun } from './attempt';
import { patiently } from './patiently';

/** Places the order, or finds the one that was placed. Sending it again with its key is always safe. */
export function place({ key, body }: Begun, pausesMs?: readonly number[]): Promise<Placement> {
  return patiently(() => ask((api) => api.POST('/api/orders', { params: { header: { 'Idempotency-Key': key } }, body })), pausesMs);
}
