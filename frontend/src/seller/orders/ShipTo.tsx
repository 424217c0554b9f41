import { Copy } from 'lucide-react';
import { AddressLines } from '@/addresses/AddressLines';
import { linesOf } from '@/addresses/lines';
import type { Address, SellerOrder } from '@/api/shapes';
import { button } from '@/ui/button';
import { notify } from '@/ui/notify';
import { Price } from '@/ui/Price';
import { Written } from '@/ui/Written';

async function copy(address: Address): Promise<void> {
  try {
    await navigator.clipboard.writeText(linesOf(address).join('\n'));
    notify('success', 'The address is copied.');
  } catch {
    notify('error', 'It could not be copied. Select the address and copy it yourself.');
  }
}

/** Where the order goes, and what the buyer paid for that. */
export function ShipTo({ order }: { order: SellerOrder }) {
  const { address, shipping, currency } = order;
  return (
    <section aria-label="Ship to" className="space-y-4 lg:col-start-2">
      <h2 className="text-lg font-semibold">Ship to</h2>
      {address ? (
        <>
          <AddressLines address={address} className="select-text" />
          {address.phone && (
            <p className="text-sm text-soft">
              Phone <bdi className="text-ink">{address.phone}</bdi>
            </p>
          )}
          <button type="button" className={button('secondary')} onClick={() => void copy(address)}>
            <Copy aria-hidden className="size-4" />
            Copy the address
          </button>
        </>
      ) : (
        <p className="text-soft">{whyNoAddress(order)}</p>
      )}
      {shipping && (
        <p className="text-sm wrap-anywhere">
          <span className="text-soft">Paid for: </span>
          <Written>{shipping.name}</Written>, {shipping.amount === 0 ? 'free' : <Price of={{ amount: shipping.amount, currency }} />}
          {shipping.refundedAmount > 0 && (
            <span className="text-soft">
              {' '}
              · <Price of={{ amount: shipping.refundedAmount, currency }} /> refunded
            </span>
          )}
        </p>
      )}
    </section>
  );
}

function whyNoAddress({ products, parcels }: SellerOrder): string {
  if (products.every(({ units }) => !units)) return 'Nothing of this order is sent, so it needs no address.';
  if (parcels.length === 0) return 'Nothing is to be sent any more, so the address is not shown.';
  return 'The last parcel ended more than 30 days ago, so the address is no longer shown.';
}
