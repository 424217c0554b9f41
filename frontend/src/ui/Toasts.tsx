'use client';

import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import { newsWaiting, onFirstNews } from './notify';

const ToastList = dynamic(() => import('./ToastList').then((module) => module.ToastList), { ssr: false });

/** Loads what shows news when there are some. */
export function Toasts() {
  const wanted = useSyncExternalStore(onFirstNews, newsWaiting, () => false);
  return wanted && <ToastList />;
}

const ToastRegion = dynamic(() => import('./ToastList').then((module) => module.ToastRegion), { ssr: false });

/** The same news within an open dialog. */
export function DialogToasts() {
  const wanted = useSyncExternalStore(onFirstNews, newsWaiting, () => false);
  return wanted && <ToastRegion name="Notifications here" />;
}
