'use client';

import { useMutation } from '@tanstack/react-query';
import { ImagePlus, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { asRefusal, Refusal } from '@/api/refusal';
import { IconButton } from '@/ui/IconButton';
import { Picture } from '@/ui/Picture';
import { uploadPicture } from './calls';
import { MOST_IMAGES } from './listingForm';
import { pictureFault, TYPES } from './pictureRules';

interface Props {
  images: string[];
  error?: string | undefined;
  onChange: (images: string[]) => void;
}

export function Pictures({ images, error, onChange }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: async (files: File[]) => {
      for (const file of files) {
        const fault = pictureFault(file);
        if (fault) throw new Refusal(400, 'PICTURE', fault);
      }
      return Promise.all(files.map(uploadPicture));
    },
    onSuccess: (added) => onChange([...images, ...added].slice(0, MOST_IMAGES)),
  });
  const fault = error ?? (upload.isError ? asRefusal(upload.error).message : null);

  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="mb-1.5 text-sm font-medium">Pictures</legend>
      <ul className="flex flex-wrap gap-3">
        {images.map((image, place) => (
          <li key={image} className="relative">
            <Picture src={image} alt={`Picture ${place + 1}`} className="w-24 rounded-xl" />
            <IconButton
              label={`Remove picture ${place + 1}`}
              className="absolute -top-3 -right-3 bg-raised shadow"
              onClick={() => onChange(images.filter((other) => other !== image))}
            >
              <X aria-hidden className="size-4" />
            </IconButton>
          </li>
        ))}
        {images.length < MOST_IMAGES && (
          <li>
            <label
              htmlFor={id}
              className="flex size-24 items-center justify-center rounded-xl border border-dashed border-edge text-soft hover:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <span className="sr-only">Add pictures</span>
              <ImagePlus aria-hidden className={`size-6 ${upload.isPending ? 'animate-pulse' : ''}`} />
              <input
                ref={input}
                id={id}
                type="file"
                multiple
                accept={TYPES.join()}
                className="sr-only"
                onChange={(event) => {
                  const files = [...(event.target.files ?? [])];
                  event.target.value = '';
                  if (files.length > 0) upload.mutate(files);
                }}
              />
            </label>
          </li>
        )}
      </ul>
      <p id={`${id}-hint`} className="mt-2 text-sm text-soft">
        {upload.isPending ? 'Uploading …' : 'JPEG, PNG, WebP or AVIF of at most 5 MB. The first one leads.'}
      </p>
      <p role="alert" className="mt-1 text-sm text-bad">
        {fault}
      </p>
    </fieldset>
  );
}
