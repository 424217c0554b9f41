import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { IconButton } from './IconButton';

interface Props {
  what: string;
  place: number;
  count: number;
  onMove: (by: number) => void;
}

/** Moves one of a list a place to its front or to its end. */
export function MoveButtons({ what, place, count, onMove }: Props) {
  const move = (by: number) => (event: MouseEvent<HTMLButtonElement>) => {
    const pressed = event.currentTarget;
    if (place + by < 0 || place + by >= count) return;
    flushSync(() => onMove(by));
    // It moved along, and a moved element loses the focus.
    pressed.focus();
  };
  return (
    <>
      <IconButton label={`Earlier: ${what}`} className="aria-disabled:opacity-40" aria-disabled={place === 0} onClick={move(-1)}>
        <ChevronLeft aria-hidden className="size-4.5" />
      </IconButton>
      <IconButton label={`Later: ${what}`} className="aria-disabled:opacity-40" aria-disabled={place === count - 1} onClick={move(1)}>
        <ChevronRight aria-hidden className="size-4.5" />
      </IconButton>
    </>
  );
}
