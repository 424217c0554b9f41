import { ReturnsPage } from '@/seller/returns/ReturnsPage';
import { SellerFrame } from '@/seller/SellerFrame';

export default function Page() {
  return (
    <SellerFrame title="Returns">
      <ReturnsPage />
    </SellerFrame>
  );
}
