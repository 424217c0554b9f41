'use client';

import { useOffline } from 'next/offline';
import { useOnline } from './useOnline';

export function OfflineBanner() {
  // The browser's word, or that a page which was asked for could not be reached.
  const offline = useOffline();
  const online = useOnline();
  return (
    <div role="status">
      {(offline || !online) && (
        <p className="bg-warn-wash px-4 py-2 text-center text-sm text-warn">
          You are offline. What you see may be old; what you typed stays. A page that you open comes when you are back.
        </p>
      )}
    </div>
  );
}
