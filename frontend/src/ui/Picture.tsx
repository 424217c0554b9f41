'use client';

import { useState } from 'react';
import type { Image } from '@/api/shapes';
import { Mark } from './Mark';
import { SIZES } from './sizes';

interface Props {
  image: Image | null | undefined;
  alt: string;
  className?: string;
  eager?: boolean;
  /** How wide it is drawn, as CSS says it to browsers; unless said otherwise as in the grid of products. */
  sizes?: string;
}

/** A square product picture on its tinted ground, which bears the shop's mark where there is none, or none that can be shown. */
export function Picture({ image, alt, className = '', eager = false, sizes = SIZES.grid }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <span className={`block aspect-square overflow-hidden bg-tint ${className}`}>
      {image && image.src !== broken ? (
        <img
          sizes={sizes}
          srcSet={srcSetOf(image)}
          src={image.src}
          alt={alt}
          width={image.width}
          height={image.height}
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={eager ? 'high' : 'auto'}
          decoding="async"
          className="size-full object-cover"
          onError={() => setBroken(image.src)}
        />
      ) : (
        <span {...(alt && { role: 'img', 'aria-label': alt })} className="flex size-full items-center justify-center text-edge/50">
          <Mark className="size-1/3" />
        </span>
      )}
    </span>
  );
}

/** The sizes that a browser may choose from; none where there is one only. */
function srcSetOf({ sizes }: Image): string | undefined {
  return sizes.length > 1 ? sizes.map(({ src, width }) => `${src} ${width}w`).join(', ') : undefined;
}
