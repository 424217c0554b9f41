import { useState, type FormEvent, type ReactNode } from 'react';
import { button } from '@/ui/button';
import { UnitsChoice, type Choosable } from './UnitsChoice';
import { useFocusOnShow } from './useFocusOnShow';

interface Props {
  legend: string;
  lines: readonly Choosable[];
  onChoose: (id: string, quantity: number) => void;
  intro: string;
  /** Said in place of the intro, when it has come back to the choice. */
  news: string | null;
  back: boolean;
  /** What the button says that leaves everything as it is. */
  keep: string;
  onGoOn: () => void;
  onClose: () => void;
  /** What goes with the units. */
  children: ReactNode;
}

/** The first of two steps: which units. */
export function ChooseStep({ legend, lines, onChoose, intro, news, back, keep, onGoOn, onClose, children }: Props) {
  const [asked, setAsked] = useState(false);
  const place = useFocusOnShow<HTMLParagraphElement>(back);
  const some = lines.length > 0;
  const none = lines.every(({ quantity }) => quantity === 0);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!none) onGoOn();
  }

  return (
    <form noValidate onSubmit={submit}>
      <p ref={place} tabIndex={-1} className={news ? 'rounded-xl bg-warn-wash p-4 text-sm text-warn' : 'text-soft'}>
        {news ?? intro}
      </p>
      {some && (
        <div className="mt-4 space-y-4">
          <UnitsChoice legend={legend} lines={lines} fault={asked && none ? 'Choose at least one.' : null} onChoose={onChoose} />
          {children}
        </div>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        {some && (
          <button type="submit" className={button('primary')}>
            Go on
          </button>
        )}
        <button type="button" className={button('quiet')} onClick={onClose}>
          {some ? keep : 'Back to the order'}
        </button>
      </div>
    </form>
  );
}
