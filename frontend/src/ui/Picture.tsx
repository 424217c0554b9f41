'use client';

import { useState } from 'react';
import { Mark } from './Mark';

interface Props {
  src: string | null | undefined;
  alt: string;
  className?: string;
  eager?: boolean;
}

/** A square product picture on its tinted ground, which bears the shop's mark where there is none, or none that can be shown. */
export function Picture({ src, alt, className = '', eager = false }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <span className={`block aspect-square overflow-hidden bg-tint ${className}`}>
      {src && src !== broken ? (
        <img
          src={src}
          alt={alt}
          width={600}
          height={600}
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={eager ? 'high' : 'auto'}
          decoding="async"
          className="size-full object-cover"
          onError={() => setBroken(src)}
        />
      ) : (
        <span {...(alt && { role: 'img', 'aria-label': alt })} className="flex size-full items-center justify-center text-edge/50">
          <Mark className="size-1/3" />
        </span>
      )}
    </span>
  );
}
