import { notify } from '@/ui/notify';
import type { Order } from '@/api/shapes';
import { cart } from '@/cart/cart';
import { button } from '@/ui/button';

export function BuyAgain({ order }: { order: Order }) {
  function again() {
    for (const { id, quantity, title, image, price, options } of order.products) {
      cart().add(id, quantity, { title, image, price, options });
    }
    notify('success', 'It is in your cart, at the prices of today. What is sold out is marked there.');
  }
  return (
    <button type="button" className={button('secondary', 'mt-6')} onClick={again}>
      Order the same again
    </button>
  );
}
