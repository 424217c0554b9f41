'use client';

import { useState, type ReactNode } from 'react';
import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import { useCart } from './useCart';
import { counted } from '@/ui/text';

const CartDrawer = late(
  () => import('./CartDrawer').then((module) => module.CartDrawer),
  ({ open, onClose, again }) => open && <NotLoaded what="The cart" again={again} onClose={onClose} className="fixed top-20 right-4 z-40 max-w-sm shadow-lg" />,
);

export function CartButton({ icon }: { icon: ReactNode }) {
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
        aria-label={count === 0 ? 'Cart, empty' : `Cart, ${counted(count, 'item')}`}
        className="relative inline-flex size-[44px] items-center justify-center rounded-full transition-colors hover:bg-tint"
        onClick={show}
      >
        {icon}
        {count > 0 && (
          <span
            aria-hidden
            key={count}
            className="drawn animate-rise absolute top-0.5 right-0 min-w-5 rounded-full bg-accent px-1 text-center text-xs leading-5 font-semibold text-on-accent tabular-nums"
          >
            {count}
          </span>
        )}
      </button>
      {wanted && <CartDrawer open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
