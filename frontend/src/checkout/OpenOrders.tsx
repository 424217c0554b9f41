'use client';

import { useState } from 'react';
import type { OpenOrder } from '@/api/shapes';
import { session } from '@/session/session';
import { timeOf } from '@/ui/dates';
import { Price } from '@/ui/Price';
import { counted } from '@/ui/text';
import { PayOrCancel } from './PayOrCancel';

/** The shopper's unpaid orders, where no other can be placed before one of them has ended. */
export function OpenOrders({ orders }: { orders: readonly OpenOrder[] }) {
  const [gone, setGone] = useState<readonly string[]>([]);
  const left = orders.filter(({ id }) => !gone.includes(id));
  return (
    <>
      <ul aria-label="Your unpaid orders" className="mt-4 space-y-3">
        {left.map(({ id, number, units, totalAmount, currency, payUntil }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-xl bg-ground p-4">
            <p className="min-w-0">
              <span className="font-mono font-medium">{number}</span>, {counted(units, 'unit')}, <Price of={{ amount: totalAmount, currency }} className="font-medium" />
              <span className="block text-sm text-soft">
                Put aside until <time dateTime={payUntil}>{timeOf(payUntil)}</time>
              </span>
            </p>
            <PayOrCancel shopperId={session.userId() ?? ''} orderId={id} number={number} onCancelled={() => setGone([...gone, id])} />
          </li>
        ))}
      </ul>
      {gone.length > 0 && <p className="mt-4 text-soft">What you cancelled is in your cart below. You can order now.</p>}
    </>
  );
}
