'use client';

import type { OrderWithParcels } from '@/api/shapes';
import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import { SkeletonBlock } from '@/ui/Skeleton';

/** Nothing is sent before an order is paid, and the page is there before. */
export const LateParcels = late<{ order: OrderWithParcels }>(
  () => import('./Parcels').then((found) => found.Parcels),
  ({ again }) => <NotLoaded what="What is on its way" again={again} />,
  () => <SkeletonBlock lines={4} label="Loading what is on its way" />,
);
