import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { SellerOrder } from '@/api/shapes';
import { fulfilmentOf } from '@/parcels/fulfilment';
import { Badge } from '@/ui/Badge';
import { button } from '@/ui/button';
import { momentOf } from '@/ui/dates';
import { PageHead } from '@/ui/PageHead';
import { OrderRefunds } from '../refunds/OrderRefunds';
import { moneyOf } from '../refunds/words';
import { OrderReturns } from '../returns/OrderReturns';
import { Disputed } from './Disputed';
import { PackingSlip } from './PackingSlip';
import { slipOf, type Picked } from './packing';
import { SentParcels } from './SentParcels';
import { ShipTo } from './ShipTo';
import { SoldLines } from './SoldLines';
import { ToPack } from './ToPack';
import { useChangeSoldOrder } from './useSoldOrders';

/** One order, as its seller packs it. */
export function SoldOrderShown({ order }: { order: SellerOrder }) {
  const { orderId, number, paidAt, paymentStatus, fulfilment, address, disputed } = order;
  const money = moneyOf(paymentStatus);
  const [picked, setPicked] = useState<Picked>({});
  const change = useChangeSoldOrder(orderId);
  const packed = slipOf(order, picked);
  const printable = address !== null && packed.length > 0;
  return (
    <>
      <PageHead title={`Order ${number}`} />
      <div className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-3">
        <p>
          <span className="font-mono text-lg font-medium">{number}</span>
          <span className="text-soft">
            , paid <time dateTime={paidAt}>{momentOf(paidAt)}</time>
          </span>
        </p>
        <Badge {...fulfilmentOf(fulfilment, 'Seller')} />
        {money && <Badge {...money} />}
        {printable && (
          <button type="button" className={button('secondary', 'sm:ml-auto')} onClick={() => window.print()}>
            <Printer aria-hidden className="size-4" />
            Print packing slip
          </button>
        )}
      </div>
      {disputed && <Disputed />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr] lg:gap-x-16">
        <ShipTo order={order} />
        <div className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <ToPack order={order} picked={picked} onPick={setPicked} onChange={(next) => void change(next)} />
          <OrderReturns order={order} onChange={(next) => void change(next)} />
          <SentParcels order={order} onChange={(next) => void change(next)} />
          <OrderRefunds order={order} onChange={(next) => void change(next)} />
        </div>
        <SoldLines order={order} />
      </div>
      <PackingSlip order={order} packed={packed} />
    </>
  );
}
