'use client';

import { useEffect } from 'react';
import { useSettings } from '@/catalogue/useSettings';
import { SHOP_TITLE, titleOf } from './name';

interface Props {
  /** Null for the shop itself. */
  title: string | null;
  /** The one address of what is shown, for search engines; none where they have no business. */
  path?: string;
}

/**
 * Names the tab after what is shown; but for a page that is not found, nothing else sets a title. Each page has one in its exported file, and one more where
 * the address says what is shown: of several, React puts the one that came last first, and that is the tab's.
 */
export function PageHead({ title, path }: Props) {
  const settings = useSettings();
  const own = path && settings;
  // The address that the page came with is of what it showed first.
  useEffect(() => {
    if (own) document.querySelector('link[data-first]')?.remove();
  }, [own]);
  return (
    <>
      <title>{title === null ? SHOP_TITLE : titleOf(title)}</title>
      {own && <link rel="canonical" href={(settings.origin ?? window.location.origin) + path} />}
    </>
  );
}
