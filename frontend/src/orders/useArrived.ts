import { ask } from '@/api/client';
import { useOrderChange } from './useOrderChange';

/** The shopper says that a parcel has arrived. Saying it again changes nothing, so a lost answer does no harm. */
export function useArrived(orderId: string) {
  const change = useOrderChange(orderId);
  return async (parcelId: string) => {
    const parcel = await ask((api) =>
      api.PUT('/api/orders/{id}/parcels/{parcelId}', { params: { path: { id: orderId, parcelId } }, body: { state: 'Delivered' } }),
    );
    await change((order) => ({ ...order, parcels: order.parcels.map((each) => (each.id === parcel.id ? parcel : each)) }));
  };
}
