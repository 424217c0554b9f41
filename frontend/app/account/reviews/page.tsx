import { AccountFrame } from '@/orders/AccountFrame';
import { MyReviewsPage } from '@/reviews/MyReviewsPage';

export default function Page() {
  return (
    <AccountFrame title="Your reviews" why="Sign in to see what you wrote. You come straight back here.">
      <MyReviewsPage />
    </AccountFrame>
  );
}
