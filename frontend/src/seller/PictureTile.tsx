import { X } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import type { Image } from '@/api/shapes';
import { IconButton } from '@/ui/IconButton';
import { MoveButtons } from '@/ui/MoveButtons';
import { Picture } from '@/ui/Picture';

/** Nothing but one of these tiles can be dropped on another. */
const DRAGGED = 'application/x-souk-picture';

interface Props {
  image: Image;
  place: number;
  count: number;
  onMove: (by: number) => void;
  /** Told the place of the picture that was dropped on this one. */
  onDrop: (from: number) => void;
  onRemove: () => void;
}

export function PictureTile({ image, place, count, onMove, onDrop, onRemove }: Props) {
  const [over, setOver] = useState(false);

  function onOver(event: DragEvent) {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  }

  return (
    <li
      className={`relative rounded-xl ${over ? 'outline-2 outline-offset-4 outline-accent' : ''}`}
      draggable={count > 1}
      onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, String(place))}
      onDragEnter={onOver}
      onDragOver={onOver}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const from = event.dataTransfer.getData(DRAGGED);
        if (from === '') return;
        event.preventDefault();
        onDrop(Number(from));
      }}
    >
      <Picture image={image} sizes="6rem" alt={`Picture ${place + 1}`} className={`w-24 rounded-xl ${count > 1 ? 'cursor-grab' : ''}`} />
      <IconButton label={`Remove picture ${place + 1}`} className="absolute -top-3 -right-3 bg-raised shadow" onClick={onRemove}>
        <X aria-hidden className="size-4" />
      </IconButton>
      <div className="flex min-h-11 items-center justify-center">
        {count > 1 ? <MoveButtons what={`picture ${place + 1}`} place={place} count={count} onMove={onMove} /> : <p className="text-sm text-soft">Leads</p>}
      </div>
    </li>
  );
}
