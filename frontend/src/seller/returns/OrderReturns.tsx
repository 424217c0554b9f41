import type { Return, SellerOrder } from '@/api/shapes';
import { ReturnCard } from './ReturnCard';
import { useReturnChanged } from './useReturns';

interface Props {
  order: SellerOrder;
  onChange: (change: (order: SellerOrder) => SellerOrder) => void;
}

/** What buyers send back of one order. */
export function OrderReturns({ order, onChange }: Props) {
  const changed = useReturnChanged();
  if (order.returns.length === 0) return null;
  return (
    <section aria-label="Returns" className="mt-10 print:hidden">
      <h2 className="mb-4 text-lg font-semibold">Returns</h2>
      <ol className="space-y-4">
        {order.returns.map((found, place) => (
          <ReturnCard
            key={found.id}
            found={found}
            order={order}
            name={`Return ${place + 1}`}
            heading={`Return ${place + 1}`}
            onChange={(after) => {
              changed(after);
              onChange((before) => withReturn(before, after));
            }}
          />
        ))}
      </ol>
    </section>
  );
}

export const withReturn = (order: SellerOrder, after: Return): SellerOrder => ({
  ...order,
  returns: order.returns.map((found) => (found.id === after.id ? after : found)),
});
