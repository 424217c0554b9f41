import { useQueryClient } from '@tanstack/react-query';
import { ask } from '@/api/client';
import type { OrderWithParcels } from '@/api/shapes';

/** The shopper says that a parcel has arrived. Saying it again changes nothing, so a lost answer does no harm. */
export function useArrived(orderId: string) {
  const queries = useQueryClient();
  const key = ['mine', 'order', orderId];
  return async (parcelId: string) => {
    const parcel = await ask((api) =>
      api.PUT('/api/orders/{id}/parcels/{parcelId}', { params: { path: { id: orderId, parcelId } }, body: { state: 'Delivered' } }),
    );
    // An answer that is still on its way may be older.
    await queries.cancelQueries({ queryKey: key });
    queries.setQueryData<OrderWithParcels>(key, (order) => order && { ...order, parcels: order.parcels.map((each) => (each.id === parcel.id ? parcel : each)) });
    void queries.invalidateQueries({ queryKey: key });
    void queries.invalidateQueries({ queryKey: ['mine', 'orders'] });
  };
}
