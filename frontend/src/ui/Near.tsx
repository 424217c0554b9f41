import { useEffect, useRef, useState, type ReactNode } from 'react';

/** How far beyond the window something begins to load. */
const AHEAD = '400px 0px';

/** Shows what it holds, for good, once the reader has come near it; until then what keeps its room. */
export function Near({ place, children }: { place: ReactNode; children: ReactNode }) {
  const [near, setNear] = useState(false);
  const here = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (near || !here.current) return;
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true), { rootMargin: AHEAD });
    watch.observe(here.current);
    return () => watch.disconnect();
  }, [near]);

  return near ? children : <div ref={here}>{place}</div>;
}
