import { AccountFrame } from '@/orders/AccountFrame';
import { OrdersPage } from '@/orders/OrdersPage';

export default function Page() {
  return (
    <AccountFrame title="Your orders" why="Your orders are shown to nobody but you.">
      <OrdersPage />
    </AccountFrame>
  );
}
