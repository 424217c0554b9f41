const KEY = 'souk.scroll';
const PATIENCE_MS = 10_000;
const OWN_WILL = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

const address = () => window.location.pathname + window.location.search;

/** Notes where a page was left. */
function keep(): void {
  window.sessionStorage.setItem(KEY, JSON.stringify({ address: address(), y: window.scrollY }));
}

function kept(): number {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'reload' && visit?.type !== 'back_forward') return 0;
  try {
    const found = JSON.parse(window.sessionStorage.getItem(KEY) ?? '{}') as { address?: string; y?: number };
    return found.address === address() ? (found.y ?? 0) : 0;
  } catch {
    return 0;
  }
}

/**
 * Brings a page that is loaded anew back to where it was left. The browser tries, but before the products are there the page
 * is too short for it. Whoever moves by themselves meanwhile is left alone. Answers how to stop.
 */
export function keepScroll(): () => void {
  window.addEventListener('pagehide', keep);
  const stopReturning = goBackTo(kept());
  return () => {
    window.removeEventListener('pagehide', keep);
    stopReturning();
  };
}

function goBackTo(y: number): () => void {
  if (y === 0) return () => {};
  const grown = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight - window.innerHeight < y) return;
    window.scrollTo(0, y);
    stop();
  });
  const late = setTimeout(stop, PATIENCE_MS);
  function stop() {
    grown.disconnect();
    clearTimeout(late);
    OWN_WILL.forEach((event) => window.removeEventListener(event, stop));
  }
  grown.observe(document.body);
  OWN_WILL.forEach((event) => window.addEventListener(event, stop, { passive: true }));
  return stop;
}
