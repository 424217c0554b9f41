import { useEffect, useReducer, useState, type ComponentType } from 'react';
import { followRelease } from './release';

export interface Again {
  again: () => void;
}

/**
 * A component whose code is loaded when it is first shown. While that does not come, `Missing` stands in its place,
 * and it is asked for again when the browser is back online, or when `again` is called.
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Missing: ComponentType<P & Again>,
  Loading: ComponentType<P> = () => null,
): ComponentType<P> {
  function Late(props: P) {
    const [Found, setFound] = useState<ComponentType<P> | null>(null);
    const [failed, setFailed] = useState(false);
    const [tries, again] = useReducer((count: number) => count + 1, 0);

    useEffect(() => {
      let gone = false;
      load().then(
        (found) => !gone && setFound(() => found),
        () => {
          if (gone) return;
          setFailed(true);
          void followRelease();
        },
      );
      window.addEventListener('online', again);
      return () => {
        gone = true;
        window.removeEventListener('online', again);
      };
    }, [tries]);

    if (Found) return <Found {...props} />;
    return failed ? <Missing {...props} again={again} /> : <Loading {...props} />;
  }
  return Late;
}
