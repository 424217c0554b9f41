import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asRefusal } from '@/api/refusal';
import type { SellerOrder } from '@/api/shapes';
import { button } from '@/ui/button';
import { notify } from '@/ui/notify';
import { readSoldOrder } from './calls';
import { PackingSlip } from './PackingSlip';
import { slipOf } from './packing';

async function readEach(ids: readonly string[]): Promise<SellerOrder[]> {
  const orders: SellerOrder[] = [];
  for (const id of ids) orders.push(await readSoldOrder(id));
  return orders;
}

/** Prints the packing slips of many orders, a page each. */
export function PrintSlips({ ids }: { ids: readonly string[] }) {
  const read = useMutation({ mutationFn: () => readEach(ids), onError: (reason) => notify('error', asRefusal(reason).message) });
  const orders = read.data;

  useEffect(() => {
    if (orders) window.print();
  }, [orders]);

  return (
    <>
      <button type="button" className={button('secondary')} aria-disabled={read.isPending} onClick={() => !read.isPending && read.mutate()}>
        {read.isPending ? 'Loading …' : 'Print packing slips'}
      </button>
      {orders?.map((order) => (
        <PackingSlip key={order.orderId} order={order} packed={slipOf(order)} />
      ))}
    </>
  );
}
