import type { OrderWithParcels } from '@/api/shapes';
import { Parcels } from './Parcels';
import { Refunds } from './Refunds';

export { PaidTimeline } from './PaidTimeline';

/** What becomes of an order once it is paid: its parcels, and what of it is cancelled, returned or refunded. */
export function PaidOrder({ order }: { order: OrderWithParcels }) {
  return (
    <>
      {order.products.some(({ units }) => units) && <Parcels order={order} />}
      <Refunds order={order} />
    </>
  );
}
