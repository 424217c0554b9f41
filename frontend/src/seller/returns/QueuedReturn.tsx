import Link from 'next/link';
import type { Return } from '@/api/shapes';
import { useChangeSoldOrder, useSoldOrder } from '../orders/useSoldOrders';
import { withReturn } from './OrderReturns';
import { ReturnCard } from './ReturnCard';
import { useReturnChanged } from './useReturns';

/** A return among those of other orders. Its order has the number and the titles; both can be missed. */
export function QueuedReturn({ found }: { found: Return }) {
  const { orderId } = found;
  const { data: order } = useSoldOrder(orderId);
  const changed = useReturnChanged();
  const changeOrder = useChangeSoldOrder(orderId);
  return (
    <ReturnCard
      found={found}
      order={order}
      name={order ? `return of order ${order.number}` : `return of ${orderId}`}
      heading={
        <Link prefetch={false} href={`/seller/order/?id=${orderId}`} className="-my-2 inline-flex min-h-11 items-center underline">
          {order ? `Order ${order.number}` : 'Its order'}
        </Link>
      }
      onChange={(after) => {
        changed(after);
        void changeOrder((before) => withReturn(before, after));
      }}
    />
  );
}
