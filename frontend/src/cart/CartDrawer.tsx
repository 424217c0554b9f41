'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { Failure } from '@/ui/Failure';
import { SkeletonBlock } from '@/ui/Skeleton';
import { cart } from './cart';
import { CartLines } from './CartLines';
import { CartTotal } from './CartTotal';
import { LeftBehind } from './LeftBehind';
import { useCart } from './useCart';

export function CartDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const view = useCart();
  // One product's page leads to another's by its query alone.
  const path = `${usePathname()}?${useSearchParams().toString()}`;
  const shownAt = useRef(path);

  useEffect(() => {
    if (shownAt.current !== path) onClose();
    shownAt.current = path;
  }, [path, onClose]);

  return (
    <Dialog title="Your cart" open={open} onClose={onClose} shape="side">
      <LeftBehind view={view} />
      {view.status === 'loading' && <SkeletonBlock lines={4} label="Loading your cart" />}
      {view.status === 'failed' && <Failure reason={view.failure} what="Your cart" onRetry={() => void cart().reload()} />}
      {view.status === 'ready' && view.lines.length === 0 && (
        <div className="py-16 text-center">
          <p className="text-soft">Nothing in it yet.</p>
          <Link href="/" className={button('secondary', 'mt-6')} onClick={onClose}>
            Look around
          </Link>
        </div>
      )}
      {view.status === 'ready' && view.lines.length > 0 && (
        <>
          <CartLines view={view} compact />
          <div className="sticky -bottom-6 -mx-6 mt-auto border-t border-line bg-ground px-6 pt-4 pb-6">
            <CartTotal view={view} />
            <div className="mt-4 flex flex-wrap gap-3">
              <Link href="/cart/" className={button('secondary', 'flex-1')} onClick={onClose}>
                View cart
              </Link>
              <Link href="/checkout/" className={button('primary', 'flex-1')} onClick={onClose}>
                Check out
              </Link>
            </div>
          </div>
        </>
      )}
    </Dialog>
  );
}
