import { ProfilePage } from '@/seller/profile/ProfilePage';
import { SellerFrame } from '@/seller/SellerFrame';

export default function Page() {
  return (
    <SellerFrame title="Your profile" selling>
      <ProfilePage />
    </SellerFrame>
  );
}
