'use client';

import { useSyncExternalStore } from 'react';
import { onTitleSaid, titleSaid } from './useTitle';

/** Reads out what the page has become. */
export function TitleSaid() {
  const title = useSyncExternalStore(onTitleSaid, titleSaid, () => '');
  return (
    <p id="title-said" role="status" className="sr-only">
      {title}
    </p>
  );
}
