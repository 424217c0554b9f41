'use client';

import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import { SkeletonBlock } from '@/ui/Skeleton';
import type { AddressFieldsProps } from './AddressFields';

/** What is known of the addresses of all countries is loaded when somebody types one. */
export const LateAddressFields = late<AddressFieldsProps>(
  () => import('./AddressFields').then((found) => found.AddressFields),
  ({ again }) => <NotLoaded what="The form for an address" again={again} />,
  () => <SkeletonBlock lines={5} label="Loading the form" />,
);
