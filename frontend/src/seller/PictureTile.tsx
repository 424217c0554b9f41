import { X } from 'lucide-react';
import type { Image } from '@/api/shapes';
import { IconButton } from '@/ui/IconButton';
import { Picture } from '@/ui/Picture';

interface Props {
  image: Image;
  place: number;
  onLead: () => void;
  onRemove: () => void;
}

export function PictureTile({ image, place, onLead, onRemove }: Props) {
  return (
    <li className="relative">
      <Picture image={image} sizes="6rem" alt={`Picture ${place + 1}`} className="w-24 rounded-xl" />
      <IconButton label={`Remove picture ${place + 1}`} className="absolute -top-3 -right-3 bg-raised shadow" onClick={onRemove}>
        <X aria-hidden className="size-4" />
      </IconButton>
      {place === 0 ? (
        <p className="flex min-h-11 items-center justify-center text-sm text-soft">Leads</p>
      ) : (
        <button
          type="button"
          className="flex min-h-11 w-full items-center justify-center rounded-lg text-sm font-medium hover:bg-tint"
          onClick={onLead}
        >
          Put first<span className="sr-only">: picture {place + 1}</span>
        </button>
      )}
    </li>
  );
}
