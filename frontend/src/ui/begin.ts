/**
 * Runs in the page's head, after {@link boot}: runs the page's scripts, which it names as preloads (`bin/late-scripts.mjs`), once what arrived
 * with the page has been painted. Its text is put into the page, so it may use nothing from outside of itself.
 */
export function begin(): void {
  /** How long they may be held back, in milliseconds, by a picture that does not come or a page that is not painted. */
  const PATIENCE_MS = 500;
  let begun = false;
  const run = () => {
    if (begun) return;
    begun = true;
    for (const link of document.querySelectorAll('link[rel=preload][as=script]')) {
      const script = document.createElement('script');
      script.async = true;
      // As it is written: React and the scripts' runtime look for it so.
      script.setAttribute('src', link.getAttribute('href') ?? '');
      script.dataset.own = '';
      document.head.append(script);
    }
  };
  // A frame is on the screen when the one after the next begins.
  const painted = (frames: number): unknown => (frames === 0 ? setTimeout(run) : requestAnimationFrame(() => painted(frames - 1)));
  const parsed = () => {
    // Nothing is painted in a tab that nobody sees.
    if (document.hidden) return run();
    setTimeout(run, PATIENCE_MS);
    const leading = document.querySelector<HTMLImageElement>('main img');
    if (!leading || leading.complete) return void painted(3);
    leading.addEventListener('load', () => painted(3));
    leading.addEventListener('error', run);
  };
  addEventListener('DOMContentLoaded', parsed);
}
