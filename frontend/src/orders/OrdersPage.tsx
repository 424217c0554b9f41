'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { Choice } from '@/ui/Choice';
import { OrderList } from './OrderList';
import { addressOf, SHOWN, shownOf } from './shown';
import { useOrders } from './useOrders';

export function OrdersPage() {
  const router = useRouter();
  const shown = shownOf(useSearchParams());
  const query = useOrders(shown);
  const none = shown === 'all' && query.data?.pages.every(({ items, nextCursor }) => items.length === 0 && !nextCursor);
  return (
    <>
      {!none && (
        <div className="mb-5">
          <Choice label="Show" value={shown} options={SHOWN} onChange={(next) => router.push(addressOf(next), { scroll: false })} />
        </div>
      )}
      <OrderList shown={shown} query={query} />
    </>
  );
}
