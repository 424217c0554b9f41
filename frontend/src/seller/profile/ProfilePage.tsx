'use client';

import { Failure } from '@/ui/Failure';
import { SkeletonBlock } from '@/ui/Skeleton';
import { SellerLink } from '@/catalogue/seller/SellerLink';
import { useApplication } from '../joining/useApplication';
import { ProfileForm } from './ProfileForm';

export function ProfilePage() {
  const { data: application, error, refetch } = useApplication();
  const again = () => void refetch();
  if (!application && error) return <Failure reason={error} what="Your profile" onRetry={again} />;
  if (!application?.id) return <SkeletonBlock lines={6} label="Loading your profile" />;
  const { id, name = '', about = '', deliveryAndReturns = '', version = 0 } = application;
  return (
    <>
      <p className="mb-6 text-soft">
        This is what{' '}
        <SellerLink of={{ id, name: 'your public page' }} className="underline" />{' '}
        says. Country and how you sell stay as you applied with them: tell the shop if they change.
      </p>
      <ProfileForm key={version} version={version} start={{ name, about, deliveryAndReturns }} onStale={again} />
    </>
  );
}
