'use client';

import { useMutation } from '@tanstack/react-query';
import { ImagePlus } from 'lucide-react';
import { useId, useState } from 'react';
import type { Image } from '@/api/shapes';
import { asRefusal } from '@/api/refusal';
import { MOST_IMAGES } from './listingForm';
import { PictureTile } from './PictureTile';
import { LIMITS, TYPES } from './pictureRules';
import { uploadAll } from './upload';

interface Props {
  images: Image[];
  error?: string | undefined;
  onChange: (images: Image[]) => void;
}

export function Pictures({ images, error, onChange }: Props) {
  const id = useId();
  const [sent, setSent] = useState(0);
  const [said, say] = useState('');
  const upload = useMutation({
    onMutate: () => setSent(0),
    mutationFn: (files: File[]) => uploadAll(files, MOST_IMAGES - images.length, setSent),
    onSuccess: ({ added }) => added.length > 0 && onChange([...images, ...added].slice(0, MOST_IMAGES)),
  });
  const faults = [...(error ? [error] : []), ...(upload.data?.faults ?? []), ...(upload.isError ? [asRefusal(upload.error).message] : [])];
  const others = (image: Image) => images.filter((other) => other !== image);

  function move(from: number, to: number) {
    const image = images[from];
    if (!image || from === to || to < 0 || to >= images.length) return;
    onChange(others(image).toSpliced(to, 0, image));
    say(`Picture ${from + 1} is now number ${to + 1} of ${images.length}.`);
  }

  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="mb-1.5 text-sm font-medium">Pictures</legend>
      <ul className="flex flex-wrap gap-x-3 gap-y-4">
        {images.map((image, place) => (
          <PictureTile
            key={image.src}
            image={image}
            place={place}
            count={images.length}
            onMove={(by) => move(place, place + by)}
            onDrop={(from) => move(from, place)}
            onRemove={() => onChange(others(image))}
          />
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
                id={id}
                type="file"
                multiple
                accept={TYPES.join()}
                className="sr-only"
                data-invalid={error ? '' : undefined}
                aria-disabled={upload.isPending}
                onChange={(event) => {
                  const files = [...(event.target.files ?? [])];
                  event.target.value = '';
                  if (files.length > 0 && !upload.isPending) upload.mutate(files);
                }}
              />
            </label>
          </li>
        )}
      </ul>
      <p id={`${id}-hint`} role="status" className="mt-2 text-sm text-soft">
        {upload.isPending ? (sent < 1 ? 'Uploading …' : 'Preparing the pictures …') : `Up to ${MOST_IMAGES}: ${LIMITS}. The first one leads; drag them into their order, or use the arrows.`}
      </p>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {upload.isPending && sent < 1 && <progress value={sent} aria-label="Uploaded" className="mt-1 h-2 w-48 max-w-full accent-accent" />}
      <div role="alert" className="mt-1 space-y-1 text-sm wrap-anywhere text-bad">
        {faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
    </fieldset>
  );
}
