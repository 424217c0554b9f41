import { useQueryClient } from '@tanstack/react-query';
import type { OrderWithParcels } from '@/api/shapes';

/** Shows an order as the shop has just said that it is, and asks for the rest of it. */
export function useOrderChange(orderId: string) {
  const queries = useQueryClient();
  const key = ['mine', 'order', orderId];
  return async (change: (order: OrderWithParcels) => OrderWithParcels) => {
    // An answer that is still on its way may be older.
    await queries.cancelQueries({ queryKey: key });
    queries.setQueryData<OrderWithParcels>(key, (order) => order && change(order));
    void queries.invalidateQueries({ queryKey: key });
    void queries.invalidateQueries({ queryKey: ['mine', 'orders'] });
  };
}
