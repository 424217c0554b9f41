'use client';

import { ShoppingBag } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useCart } from './useCart';

const CartDrawer = dynamic(() => import('./CartDrawer').then((module) => module.CartDrawer), { ssr: false });

export function CartButton() {
  const { count } = useCart();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const show = () => {
    setWanted(true);
    setOpen(true);
  };
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={count === 0 ? 'Cart, empty' : `Cart, ${count} ${count === 1 ? 'item' : 'items'}`}
        className="relative inline-flex size-11 items-center justify-center rounded-full transition-colors hover:bg-tint"
        onClick={show}
      >
        <ShoppingBag aria-hidden className="size-5" />
        {count > 0 && (
          <span
            aria-hidden
            key={count}
            className="animate-rise absolute top-0.5 right-0 min-w-5 rounded-full bg-accent px-1 text-center text-xs leading-5 font-semibold text-on-accent tabular-nums"
          >
            {count}
          </span>
        )}
      </button>
      {wanted && <CartDrawer open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
