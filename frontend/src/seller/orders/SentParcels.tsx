import type { Parcel, SellerOrder } from '@/api/shapes';
import { ParcelCard } from '@/parcels/ParcelCard';
import { changeParcel } from './calls';
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
          const changed = (after: Parcel) => onChange((before) => withParcel(before, after));
          return (
            <ParcelCard
              key={parcel.id}
              parcel={parcel}
              products={products}
              name={name}
              viewer="Seller"
              onArrived={async () => changed(await changeParcel(orderId, parcel.id, { state: 'Delivered' }))}
            >
              <ParcelActions orderId={orderId} parcel={parcel} name={name} carriers={carriers} onChange={changed} />
            </ParcelCard>
          );
        })}
      </ol>
    </section>
  );
}
