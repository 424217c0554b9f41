import { RatesPage } from '@/seller/rates/RatesPage';
import { SellerFrame } from '@/seller/SellerFrame';

export default function Page() {
  return (
    <SellerFrame title="Your shipping rates" selling>
      <RatesPage />
    </SellerFrame>
  );
}
