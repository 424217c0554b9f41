'use client';

import { useEffect, useRef, useState } from 'react';
import type { Image } from '@/api/shapes';
import { Picture } from '@/ui/Picture';
import { SIZES } from '@/ui/sizes';
import { LateLargePictures } from './pictures/LateLargePictures';

interface Props {
  images: Image[];
  /** The address of the picture that leads; another one is gone to. */
  lead?: string | undefined;
  title: string;
}

/** A product's pictures: swiped through, chosen below, and opened large by a click. */
export function Gallery({ images, lead, title }: Props) {
  const leading = Math.max(0, images.findIndex(({ src }) => src === lead));
  const [shown, setShown] = useState(leading);
  const [large, setLarge] = useState<number | null>(null);
  const strip = useRef<HTMLUListElement>(null);

  const [led, setLed] = useState(leading);
  if (led !== leading) {
    setLed(leading);
    setShown(leading);
  }
  // Where it stands already is not gone to: the page would have to be laid out for it.
  const at = useRef(0);
  useEffect(() => {
    if (at.current !== leading) scrollTo(strip.current, leading);
    at.current = leading;
  }, [leading]);

  function goTo(place: number) {
    setShown(place);
    scrollTo(strip.current, place);
  }

  if (images.length === 0) return <Picture image={null} alt={title} className="rounded-3xl" />;
  return (
    <div>
      <ul
        ref={strip}
        aria-label="Pictures"
        className="flex snap-x snap-mandatory overflow-x-auto scroll-smooth rounded-3xl [scrollbar-width:none]"
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) => setShown(Math.round(scrollLeft / Math.max(1, clientWidth)))}
      >
        {images.map((image, place) => (
          <li key={image.src} className="relative w-full shrink-0 snap-center print:not-first:hidden">
            <Picture image={image} sizes={SIZES.gallery} alt={title} eager={place === leading} className="rounded-3xl" />
            <button
              type="button"
              aria-haspopup="dialog"
              aria-label={images.length > 1 ? `Enlarge picture ${place + 1} of ${images.length}` : 'Enlarge the picture'}
              className="absolute inset-0 cursor-zoom-in rounded-3xl -outline-offset-4!"
              onClick={() => setLarge(place)}
            />
          </li>
        ))}
      </ul>
      {images.length > 1 && (
        <ul className="mt-3 grid grid-cols-5 gap-3">
          {images.map((image, place) => (
            <li key={image.src}>
              <button
                type="button"
                aria-label={`Picture ${place + 1} of ${images.length}`}
                aria-pressed={place === shown}
                className="block w-full rounded-xl border-2 border-transparent aria-pressed:border-accent"
                onClick={() => goTo(place)}
              >
                <Picture image={image} sizes="8rem" alt="" className="rounded-[0.6rem]" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {large !== null && (
        <LateLargePictures
          images={images}
          title={title}
          start={large}
          onClose={(place) => {
            setLarge(null);
            goTo(place);
          }}
        />
      )}
    </div>
  );
}

function scrollTo(strip: HTMLElement | null, place: number): void {
  if (strip) strip.scrollLeft = place * strip.clientWidth;
}
