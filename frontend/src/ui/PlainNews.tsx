import { useEffect, useSyncExternalStore } from 'react';
import { button } from './button';
import type { Again } from './late';
import { forgetNews, newsWaiting, onNews, type News } from './notify';

const NONE: readonly News[] = [];

/** The latest news in plain words, as long as what shows them well did not load. */
export function PlainNews({ again }: Again) {
  const news = useSyncExternalStore(onNews, newsWaiting, () => NONE);
  const latest = news.at(-1);

  useEffect(() => {
    again();
  }, [latest, again]);

  if (!latest) return null;
  const { text, action } = latest;
  return (
    <div role="status" className="fixed top-20 right-4 z-40 max-w-sm rounded-2xl border border-line bg-raised p-4 text-sm shadow-lg">
      <p>{text}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {action && (
          <button
            type="button"
            className={button('secondary')}
            onClick={() => {
              forgetNews();
              action.onClick();
            }}
          >
            {action.label}
          </button>
        )}
        <button type="button" className={button('quiet')} onClick={forgetNews}>
          Close
        </button>
      </div>
    </div>
  );
}
