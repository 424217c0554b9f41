import { DataPage } from '@/account/DataPage';
import { AccountFrame } from '@/orders/AccountFrame';

export default function Page() {
  return (
    <AccountFrame title="Your data" why="Sign in to take your data with you, or to erase your account.">
      <DataPage />
    </AccountFrame>
  );
}
