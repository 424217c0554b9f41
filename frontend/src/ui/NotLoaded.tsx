import { button } from './button';
import type { Again } from './late';
import { useOnline } from './useOnline';

interface Props extends Again {
  what: string;
  onClose?: () => void;
  className?: string;
}

/** What stands in the place of a part of the page whose script did not come. */
export function NotLoaded({ what, again, onClose, className = '' }: Props) {
  const online = useOnline();
  return (
    <div role="alert" className={`rounded-2xl bg-warn-wash p-4 text-sm text-warn ${className}`}>
      <p>{online ? `${what} did not load.` : `${what} did not load: you are offline. It comes by itself when you are back.`}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className={button('secondary')} onClick={again}>
          Try again
        </button>
        {onClose && (
          <button type="button" className={button('quiet')} onClick={onClose}>
            Close
          </button>
        )}
      </div>
    </div>
  );
}
