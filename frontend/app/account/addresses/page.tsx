import { AddressesPage } from '@/addresses/AddressesPage';
import { AccountFrame } from '@/orders/AccountFrame';

export default function Page() {
  return (
    <AccountFrame title="Your addresses" why="Sign in to see where we send what you order. You come straight back here.">
      <AddressesPage />
    </AccountFrame>
  );
}
