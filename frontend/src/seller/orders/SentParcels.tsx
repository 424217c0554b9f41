import type { SellerOrder } from '@/api/shapes';
import { ParcelCard } from '@/parcels/ParcelCard';
import { ParcelActions } from './ParcelActions';
import { withParcel } from './packing';

interface Props {
  order: SellerOrder;
  onChange: (change: (order: SellerOrder) => SellerOrder) => void;
}

export function SentParcels({ order, onChange }: Props) {
  const { orderId, parcels, products, carriers } = order;
  if (parcels.length === 0) return null;
  return (
    <section aria-label="Parcels" className="mt-10">
      <h2 className="mb-4 text-lg font-semibold">Parcels so far</h2>
      <ol className="space-y-4">
        {parcels.map((parcel, place) => {
          const name = `Parcel ${place + 1}`;
          return (
            <ParcelCard key={parcel.id} parcel={parcel} products={products} name={name} viewer="Seller">
              <ParcelActions
                orderId={orderId}
                parcel={parcel}
                name={name}
                carriers={carriers}
                onChange={(after) => onChange((before) => withParcel(before, after))}
              />
            </ParcelCard>
          );
        })}
      </ol>
    </section>
  );
}
