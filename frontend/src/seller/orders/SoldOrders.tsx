import { useRef, useState } from 'react';
import type { SoldOrder } from '@/api/shapes';
import { PrintSlips } from './PrintSlips';
import { SendBar } from './SendBar';
import { SendOutcome } from './SendOutcome';
import { isToSend } from './show';
import { SoldOrderRow } from './SoldOrderRow';
import { useSending } from './useSending';

/** A list of orders; those with something to send can be chosen and sent together. */
export function SoldOrders({ orders }: { orders: readonly SoldOrder[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // An order that failed may have left the list meanwhile.
  const numbers = useRef(new Map<string, string>());
  const tick = (id: string, chosen: boolean) =>
    setTicked((before) => new Set(chosen ? [...before, id] : [...before].filter((other) => other !== id)));
  const sending = useSending((id) => tick(id, false));
  const busy = sending.progress !== null;
  const choosable = orders.filter(({ fulfilment }) => isToSend(fulfilment));
  // The oldest first: who has waited longest.
  const chosen = choosable.filter(({ orderId }) => ticked.has(orderId)).toReversed();
  const ids = chosen.map(({ orderId }) => orderId);

  function send() {
    orders.forEach(({ orderId, number }) => numbers.current.set(orderId, number));
    void sending.start(chosen);
  }

  return (
    <>
      {sending.outcome && <SendOutcome outcome={sending.outcome} numberOf={(id) => numbers.current.get(id) ?? id} />}
      {(choosable.length > 0 || busy) && (
        <SendBar
          chosen={chosen.length}
          all={choosable.length}
          progress={sending.progress}
          onChooseAll={(all) => setTicked(new Set(all ? choosable.map(({ orderId }) => orderId) : []))}
          onSend={send}
        >
          <PrintSlips key={ids.join()} ids={ids} />
        </SendBar>
      )}
      <ul className="space-y-4">
        {orders.map((order) => (
          <SoldOrderRow
            key={order.orderId}
            order={order}
            {...(isToSend(order.fulfilment) && {
              choice: { chosen: ticked.has(order.orderId), disabled: busy, onChange: (chosen) => tick(order.orderId, chosen) },
            })}
          />
        ))}
      </ul>
    </>
  );
}
