'use client';

import { EraseAccount } from './EraseAccount';
import { ExportAccount } from './ExportAccount';

export function DataPage() {
  return (
    <div className="max-w-2xl space-y-14">
      <ExportAccount />
      <EraseAccount />
    </div>
  );
}
