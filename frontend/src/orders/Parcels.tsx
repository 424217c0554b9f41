import type { OrderWithParcels } from '@/api/shapes';
import { PackedLines, type Packed } from '@/parcels/PackedLines';
import { ParcelCard } from '@/parcels/ParcelCard';
import { cancelledOf, nameOf, returnedOf, sendersOf, unsentOf } from './delivery';
import { useArrived } from './useArrived';

/** What of an order is on its way, has arrived, is still to be sent, or will not be. */
export function Parcels({ order }: { order: OrderWithParcels }) {
  const { id, parcels, products } = order;
  const arrived = useArrived(id);
  const unsent = unsentOf(order);
  const cancelled = cancelledOf(order);
  const returned = returnedOf(order);
  const senders = sendersOf(order);
  return (
    <section aria-labelledby="delivery">
      <h2 id="delivery" className="text-lg font-semibold">
        Delivery
      </h2>
      {senders > 1 && <p className="mt-1 text-sm text-soft">It comes from {senders} makers. Each sends their own parcels.</p>}
      <ul className="mt-4 space-y-4">
        {parcels.map((parcel, place) => (
          <ParcelCard
            key={parcel.id}
            parcel={parcel}
            products={products}
            name={nameOf(place, order, unsent.length > 0)}
            viewer="Shopper"
            onArrived={() => arrived(parcel.id)}
          />
        ))}
        {unsent.map((lines) => (
          <Waiting key={lines[0]?.id} name="Not sent yet" lines={lines} />
        ))}
        {cancelled.length > 0 && <Waiting name="Will not be sent" lines={cancelled} />}
        {returned.length > 0 && <Waiting name="Returned or refunded" lines={returned} />}
      </ul>
    </section>
  );
}

function Waiting({ name, lines }: { name: string; lines: Packed[] }) {
  return (
    <li className="rounded-2xl border border-dashed border-line p-5">
      <h3 className="font-medium">{name}</h3>
      <PackedLines lines={lines} />
    </li>
  );
}
