'use client';

import { useSyncExternalStore } from 'react';
import { late } from './late';
import { newsWanted, onNews } from './notify';
import { PlainNews } from './PlainNews';

const ToastList = late(() => import('./ToastList').then((module) => module.ToastList), PlainNews);

/** Loads what shows news when there are some. */
export function Toasts() {
  const wanted = useSyncExternalStore(onNews, newsWanted, () => false);
  return wanted && <ToastList />;
}

const DialogToastRegion = late(() => import('./ToastList').then((module) => module.DialogToastRegion), PlainNews);

/** The same news within an open dialog. */
export function DialogToasts() {
  const wanted = useSyncExternalStore(onNews, newsWanted, () => false);
  return wanted && <DialogToastRegion />;
}
