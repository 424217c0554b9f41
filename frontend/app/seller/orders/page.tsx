import { SellerFrame } from '@/seller/SellerFrame';
import { SoldOrdersPage } from '@/seller/SoldOrdersPage';

export default function Page() {
  return (
    <SellerFrame title="To send">
      <SoldOrdersPage />
    </SellerFrame>
  );
}
