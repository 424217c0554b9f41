import type { Metadata } from 'next';
import { SellerFrame } from '@/seller/SellerFrame';
import { SoldOrdersPage } from '@/seller/SoldOrdersPage';

export const metadata: Metadata = { title: 'To send' };

export default function Page() {
  return (
    <SellerFrame title="To send">
      <SoldOrdersPage />
    </SellerFrame>
  );
}
