import Link from 'next/link';
import { ListingsPage } from '@/seller/ListingsPage';
import { SellerFrame } from '@/seller/SellerFrame';
import { button } from '@/ui/button';

export default function Page() {
  return (
    <SellerFrame
      title="Your listings"
      action={
        <Link href="/seller/listing/" className={button('primary')}>
          List something
        </Link>
      }
    >
      <ListingsPage />
    </SellerFrame>
  );
}
