import type { OrderWithParcels } from '@/api/shapes';
import { CancelItems } from './cancelling/CancelItems';
import { Parcels } from './Parcels';
import { Refunds } from './Refunds';
import { Returns } from './returns/Returns';

export { PaidTimeline } from './PaidTimeline';

/** What becomes of an order once it is paid: its parcels, and what of it is cancelled, returned or refunded. */
export function PaidOrder({ order }: { order: OrderWithParcels }) {
  return (
    <>
      {order.products.some(({ units }) => units) && (
        <div>
          <Parcels order={order} />
          <CancelItems order={order} />
        </div>
      )}
      <Returns order={order} />
      <Refunds order={order} />
    </>
  );
}
