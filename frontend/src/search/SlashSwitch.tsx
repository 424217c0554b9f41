'use client';

import { useSyncExternalStore } from 'react';
import { onSlashSwitched, slashSearches, switchSlash } from './shortcut';

export function SlashSwitch() {
  const on = useSyncExternalStore(onSlashSwitched, slashSearches, () => true);
  return (
    <button type="button" className="inline-flex min-h-11 items-center hover:text-ink hover:underline" onClick={() => switchSlash(!on)}>
      Press / to search: {on ? 'on' : 'off'}
    </button>
  );
}
