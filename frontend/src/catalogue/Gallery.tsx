'use client';

import { useState } from 'react';
import type { Image } from '@/api/shapes';
import { Picture } from '@/ui/Picture';
import { SIZES } from '@/ui/sizes';

export function Gallery({ images, title }: { images: Image[]; title: string }) {
  const [shown, setShown] = useState(0);
  return (
    <div>
      <Picture image={images[shown]} sizes={SIZES.gallery} alt={title} eager className="rounded-3xl" />
      {images.length > 1 && (
        <ul className="mt-3 grid grid-cols-5 gap-3">
          {images.map((image, place) => (
            <li key={image.src}>
              <button
                type="button"
                aria-label={`Picture ${place + 1} of ${images.length}`}
                aria-pressed={place === shown}
                className="block w-full rounded-xl border-2 border-transparent aria-pressed:border-accent"
                onClick={() => setShown(place)}
              >
                <Picture image={image} sizes="8rem" alt="" className="rounded-[0.6rem]" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
