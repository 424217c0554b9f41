import { useEffect } from 'react';
import { button } from './button';
import { Notice } from './Notice';
import { followRelease, reload } from './release';
import { useOnline } from './useOnline';

/** What both bundlers' runtimes and browsers call a script that did not come. */
const MISSING = /ChunkLoadError|Failed to load chunk|dynamically imported module/;

/** What stands in the place of a page that could not be shown. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const online = useOnline();
  const missing = MISSING.test(String(error));

  useEffect(() => {
    if (!missing) return;
    void followRelease();
    const back = () => void reload().catch(() => {});
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [missing]);

  const [title, text] = !missing
    ? ['Something went wrong', 'That is our fault. What you typed and your cart are kept.']
    : online
      ? ['The page did not load', 'A part of it is missing. What you typed and your cart are kept.']
      : ['You are offline', 'The page comes by itself when you are back. What you typed and your cart are kept.'];
  return (
    <Notice level="h1" tone="bad" title={title} text={text}>
      <button type="button" className={button('primary')} onClick={() => (missing ? void reload().catch(() => {}) : reset())}>
        Try again
      </button>
      {/* Loaded whole: what went wrong is not taken along. */}
      {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
      <a href="/" className={button('secondary')}>
        To the shop
      </a>
    </Notice>
  );
}
