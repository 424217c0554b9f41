'use client';

import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import type { LargePicturesProps } from './LargePictures';

export const LateLargePictures = late<LargePicturesProps>(
  () => import('./LargePictures').then((found) => found.LargePictures),
  ({ again, start, onClose }) => <NotLoaded what="The large picture" again={again} onClose={() => onClose(start)} className="mt-3" />,
);
