import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Image } from '@/api/shapes';
import { Dialog } from '@/ui/Dialog';
import { IconButton } from '@/ui/IconButton';

export interface LargePicturesProps {
  images: Image[];
  title: string;
  start: number;
  /** Told which picture was looked at last. */
  onClose: (place: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A product's pictures as large as the window, and larger by a click; fingers pinch as on any page. */
export function LargePictures({ images, title, start, onClose }: LargePicturesProps) {
  const [place, setPlace] = useState(start);
  const [close, setClose] = useState(false);
  const frame = useRef<HTMLButtonElement>(null);
  const image = images[place];

  useEffect(() => frame.current?.focus(), []);

  function step(by: number) {
    const next = place + by;
    if (next < 0 || next >= images.length) return;
    setPlace(next);
    setClose(false);
  }

  function onKey(event: KeyboardEvent) {
    const by = STEPS[event.key];
    // Of a close picture the keys move what is seen.
    if (by === undefined || close) return;
    event.preventDefault();
    step(by);
  }

  return (
    <Dialog title={title} open onClose={() => onClose(place)} shape="full">
      {image && (
        <div className="flex min-h-0 flex-1 flex-col" onKeyDown={onKey}>
          <div className={`min-h-0 flex-1 rounded-2xl bg-tint ${close ? 'overflow-auto' : 'overflow-hidden'}`}>
            <button
              ref={frame}
              type="button"
              aria-pressed={close}
              aria-label={close ? 'Whole picture' : 'Closer'}
              className={`block -outline-offset-4! ${close ? 'w-[250%] cursor-zoom-out' : 'size-full cursor-zoom-in'}`}
              onClick={() => setClose(!close)}
            >
              <img
                src={largestOf(image)}
                alt={`${title}, picture ${place + 1} of ${images.length}`}
                width={image.width}
                height={image.height}
                className={close ? 'w-full' : 'size-full object-contain'}
              />
            </button>
          </div>
          {images.length > 1 && (
            <div className="flex items-center justify-center gap-4 pt-3">
              <IconButton label="Picture before" className="aria-disabled:opacity-40" aria-disabled={place === 0} onClick={() => step(-1)}>
                <ChevronLeft aria-hidden className="size-6" />
              </IconButton>
              <p role="status" className="tabular-nums">
                {place + 1} of {images.length}
              </p>
              <IconButton label="Next picture" className="aria-disabled:opacity-40" aria-disabled={place === images.length - 1} onClick={() => step(1)}>
                <ChevronRight aria-hidden className="size-6" />
              </IconButton>
            </div>
          )}
        </div>
      )}
    </Dialog>
  );
}

const largestOf = ({ src, sizes }: Image): string => sizes.reduce((largest, size) => (size.width > largest.width ? size : largest), { src, width: 0 }).src;
