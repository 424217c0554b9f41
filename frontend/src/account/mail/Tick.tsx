import type { ReactNode } from 'react';

interface Props {
  checked: boolean;
  onTick: (on: boolean) => void;
  children: ReactNode;
}

export const Tick = ({ checked, onTick, children }: Props) => (
  <label className="flex min-h-11 items-center gap-3">
    <input type="checkbox" className="size-5 shrink-0 accent-accent" checked={checked} onChange={(event) => onTick(event.target.checked)} />
    <span className="min-w-0">{children}</span>
  </label>
);
