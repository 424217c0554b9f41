import { useEffect, useRef } from 'react';
import { session } from '@/session/session';
import { button } from '@/ui/button';
import { OpenOrders } from './OpenOrders';
import type { Told } from './refusals';

/** Why nothing was ordered: whoever comes back to the cart is led to it. */
export function ToldNotice({ told }: { told: Told }) {
  const notice = useRef<HTMLDivElement>(null);

  useEffect(() => {
    notice.current?.focus({ preventScroll: true });
    notice.current?.scrollIntoView?.({ block: 'start' });
  }, [told]);

  return (
    <div ref={notice} role="alert" tabIndex={-1} className="mb-6 scroll-mt-24 rounded-2xl bg-warn-wash p-5">
      <p className="font-semibold">{told.title}</p>
      <p className="mt-1 text-soft">{told.text}</p>
      {told.open && told.open.length > 0 && <OpenOrders orders={told.open} />}
      {told.unsigned && (
        <button type="button" className={button('primary', 'mt-3')} onClick={() => void session.signIn()}>
          Sign in
        </button>
      )}
    </div>
  );
}
