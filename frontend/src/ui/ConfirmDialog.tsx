'use client';

import { useMutation } from '@tanstack/react-query';
import { asRefusal } from '@/api/refusal';
import { button } from './button';
import { Dialog } from './Dialog';

interface Props {
  title: string;
  text: string;
  yes: string;
  no?: string;
  open: boolean;
  onClose: () => void;
  /** Done before it closes; when it is refused the dialog stays and says why. */
  onYes: () => Promise<void>;
  onDone: () => void;
}

/** Asks before something is taken away. */
export function ConfirmDialog({ title, text, yes, no = 'Keep it', open, onClose, onYes, onDone }: Props) {
  const deed = useMutation({
    mutationFn: onYes,
    onSuccess: () => {
      onClose();
      onDone();
    },
  });
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <p className="text-soft">{text}</p>
      {deed.isError && (
        <p role="alert" className="mt-3 text-sm text-bad">
          {asRefusal(deed.error).message}
        </p>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="button" className={button('danger')} aria-disabled={deed.isPending} onClick={() => !deed.isPending && deed.mutate()}>
          {yes}
        </button>
        <button type="button" className={button('quiet')} onClick={onClose}>
          {no}
        </button>
      </div>
    </Dialog>
  );
}
