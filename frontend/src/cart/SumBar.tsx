import type { ReactNode } from 'react';
import { CartTotal } from './CartTotal';
import type { CartView } from './view';

interface Props {
  view: CartView;
  /** What stands there instead of the cart's own total. */
  total?: ReactNode;
  children: ReactNode;
}

/**
 * What the cart comes to and the way on. In a narrow window it stays at the lower edge for as long as there are lines below, as
 * the end of a long cart is far away; its parent there is what holds the lines. It leaves low windows to the lines.
 */
export function SumBar({ view, total, children }: Props) {
  return (
    <div
      data-sum-bar
      className="flex flex-wrap items-center gap-x-6 gap-y-3 border-line bg-ground py-3 max-lg:z-20 max-lg:-mx-4 max-lg:border-t max-lg:px-4 lg:flex-col lg:items-stretch lg:gap-y-5 lg:bg-transparent lg:py-0 max-lg:[@media(height>=30rem)]:sticky max-lg:[@media(height>=30rem)]:bottom-0"
    >
      {total ?? <CartTotal view={view} />}
      {children}
    </div>
  );
}
