'use client';

import { Broken } from '@/ui/Broken';
import { SHOP_TITLE } from '@/ui/name';
import './globals.css';

/** In the place of everything, header and all. */
export default function GlobalError(props: { error: unknown; reset: () => void }) {
  return (
    <html lang="en">
      <body className="font-sans antialiased">
        <title>{SHOP_TITLE}</title>
        <main className="shell py-12">
          <Broken {...props} />
        </main>
      </body>
    </html>
  );
}
