import { X } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { IconButton } from '@/ui/IconButton';
import { isolated } from '@/ui/text';

export function RecentHead({ onForgetAll }: { onForgetAll: () => void }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 pr-1.5 pl-3">
      <p className="text-xs font-medium text-soft">Recent searches</p>
      <button type="button" className="min-h-11 rounded-full px-2 text-xs font-medium hover:underline" onClick={onForgetAll}>
        Remove all
      </button>
    </div>
  );
}

interface Props {
  searches: readonly string[];
  onForget: (words: string) => void;
  onNoneLeft: () => void;
}

/** One button for each row of the list, beside it and not in it: what can be chosen from a list can hold no buttons. */
export function RemoveButtons({ searches, onForget, onNoneLeft }: Props) {
  const list = useRef<HTMLUListElement>(null);

  function forget(words: string, place: number) {
    flushSync(() => onForget(words));
    const buttons = list.current?.querySelectorAll('button');
    if (buttons && buttons.length > 0) buttons[Math.min(place, buttons.length - 1)]?.focus();
    else onNoneLeft();
  }

  return (
    <ul ref={list} aria-label="Remove recent searches" className="contents">
      {searches.map((words, place) => (
        <li key={words} style={{ gridRow: place + 1, gridColumn: 2 }}>
          <IconButton label={`Remove ${isolated(words)} from your recent searches`} onClick={() => forget(words, place)}>
            <X aria-hidden className="size-4 text-soft" />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
