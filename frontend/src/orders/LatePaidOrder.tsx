'use client';

import type { OrderWithParcels } from '@/api/shapes';
import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import { SkeletonBlock } from '@/ui/Skeleton';
import { StatusTimeline } from './StatusTimeline';

interface Props {
  order: OrderWithParcels;
}

/** Nothing is sent or given back before an order is paid, and the page is there before. */
export const LatePaidOrder = late<Props>(
  () => import('./PaidOrder').then((found) => found.PaidOrder),
  ({ again }) => <NotLoaded what="What is on its way" again={again} />,
  () => <SkeletonBlock lines={4} label="Loading what is on its way" />,
);

/** Comes with the same script; until then it tells of the payment. */
export const LatePaidTimeline = late<Props>(() => import('./PaidOrder').then((found) => found.PaidTimeline), StatusTimeline, StatusTimeline);
