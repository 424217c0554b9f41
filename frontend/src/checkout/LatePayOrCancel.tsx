'use client';

import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import type { PayOrCancelProps } from './PayOrCancel';

/** Few orders of a list are unpaid. */
export const LatePayOrCancel = late<PayOrCancelProps>(
  () => import('./PayOrCancel').then((found) => found.PayOrCancel),
  ({ again }) => <NotLoaded what="The way to pay it" again={again} />,
);
