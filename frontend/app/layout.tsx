import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SearchForm } from '@/search/SearchForm';
import { begin } from '@/ui/begin';
import { boot } from '@/ui/boot';
import { Footer } from '@/ui/Footer';
import { Header } from '@/ui/Header';
import { headerIcons } from '@/ui/headerIcons';
import { SHOP_TITLE } from '@/ui/name';
import { OfflineBanner } from '@/ui/OfflineBanner';
import { Providers } from '@/ui/Providers';
import { SIZES } from '@/ui/sizes';
import { SkipLink } from '@/ui/SkipLink';
import { TitleSaid } from '@/ui/TitleSaid';
import './globals.css';

const DESCRIPTION = 'Useful and beautiful things by independent makers: ceramics, textiles, lighting, paper, pantry, garden and toys.';

export const metadata: Metadata = {
  applicationName: 'Souk',
  description: DESCRIPTION,
  openGraph: { type: 'website', siteName: 'Souk', title: SHOP_TITLE, description: DESCRIPTION },
  twitter: { card: 'summary' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#111513' },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: `(${boot.toString()})(${JSON.stringify(SIZES)});(${begin.toString()})()` }} />
      </head>
      <body className="font-sans antialiased">
        <Providers>
          <SkipLink />
          <TitleSaid />
          <Header icons={headerIcons} search={<SearchForm className="max-md:order-last max-md:mb-2.5 max-md:w-full md:mx-5 md:min-w-52 md:flex-1 lg:mx-auto lg:max-w-xl" />} />
          <OfflineBanner />
          <main id="main" tabIndex={-1} className="shell min-h-[70vh] py-7 outline-none sm:py-12">
            {children}
          </main>
          <Footer />
        </Providers>
      </body>
    </html>
  );
}
