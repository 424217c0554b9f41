'use client';

import Link from 'next/link';
import type { OrderRequest } from '@/api/shapes';
import { cart } from '@/cart/cart';
import { LeftBehind } from '@/cart/LeftBehind';
import { useCart } from '@/cart/useCart';
import type { Shopper } from '@/session/session';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { OrderForm } from './OrderForm';
import type { Told } from './refusals';
import { ToldNotice } from './ToldNotice';

interface Props {
  shopper: Shopper;
  told?: Told | undefined;
  onOrder: (body: OrderRequest) => void;
}

export function ReviewStep({ shopper, told, onOrder }: Props) {
  const view = useCart();
  if (view.status === 'loading') return <SkeletonBlock lines={6} label="Loading your cart" />;
  if (view.status === 'failed') {
    return <Failure reason={view.failure} what="Your cart" onRetry={() => void cart().reload()} />;
  }
  return (
    <>
      {told && <ToldNotice told={told} />}
      <LeftBehind view={view} />
      {view.lines.length === 0 ? (
        <Notice title="There is nothing to pay" text="Your cart is empty.">
          <Link href="/" className={button('primary')}>
            Look around
          </Link>
          <Link href="/account/" className={button('secondary')}>
            Your orders
          </Link>
        </Notice>
      ) : (
        <OrderForm shopper={shopper} view={view} onOrder={onOrder} />
      )}
    </>
  );
}
