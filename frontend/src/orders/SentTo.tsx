import { AddressLines } from '@/addresses/AddressLines';
import type { Order } from '@/api/shapes';

/** Where an order goes, as it was when it was placed; nothing of an order of which nothing is sent. */
export function SentTo({ address }: Pick<Order, 'address'>) {
  if (!address) return null;
  return (
    <div className="mt-6">
      <h3 className="mb-1 text-sm text-soft">Sent to</h3>
      <AddressLines address={address} />
    </div>
  );
}
