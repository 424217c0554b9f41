import { CartPage } from '@/cart/CartPage';
import { PageHead } from '@/ui/PageHead';

export default function Page() {
  return (
    <>
      <PageHead title="Your cart" path="/cart/" />
      <CartPage />
    </>
  );
}
