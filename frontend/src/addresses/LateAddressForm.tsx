'use client';

import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import { SkeletonBlock } from '@/ui/Skeleton';
import type { AddressFormProps } from './AddressForm';

/** Loaded when somebody adds or changes an address. */
export const LateAddressForm = late<AddressFormProps>(
  () => import('./AddressForm').then((found) => found.AddressForm),
  ({ again, onCancel }) => <NotLoaded what="The form for an address" again={again} onClose={onCancel} />,
  () => <SkeletonBlock lines={5} label="Loading the form" />,
);
