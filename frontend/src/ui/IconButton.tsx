import type { ComponentProps } from 'react';

export function IconButton({ label, className = '', ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      className={`inline-flex size-[44px] shrink-0 items-center justify-center rounded-full text-ink transition-colors hover:bg-tint disabled:opacity-40 ${className}`}
      {...rest}
    />
  );
}
