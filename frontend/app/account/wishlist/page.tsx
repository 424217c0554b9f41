import { AccountFrame } from '@/orders/AccountFrame';
import { WishlistPage } from '@/wishlist/WishlistPage';

export default function Page() {
  return (
    <AccountFrame title="Your wishlist" why="Sign in to see what you saved. You come straight back here.">
      <WishlistPage />
    </AccountFrame>
  );
}
