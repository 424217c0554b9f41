import { SlashSwitch } from '@/search/SlashSwitch';
import { Mark } from './Mark';
import { QuietLink } from './QuietLink';

const LINKS = [
  ['/', 'Everything'],
  ['/account/', 'Your orders'],
  ['/account/wishlist/', 'Wishlist'],
  ['/sell/', 'Sell here'],
] as const;

export function Footer() {
  return (
    <footer className="mt-24 border-t border-line">
      <div className="shell flex flex-wrap items-center gap-x-8 gap-y-3 py-10 text-sm text-soft">
        <p className="mr-auto flex items-center gap-2.5">
          <Mark className="size-4 text-accent" />
          Many makers, one checkout.
        </p>
        <nav aria-label="More" className="flex flex-wrap gap-x-6">
          {LINKS.map(([href, name]) => (
            <QuietLink key={href} href={href} className="inline-flex min-h-11 items-center hover:text-ink hover:underline">
              {name}
            </QuietLink>
          ))}
          <SlashSwitch />
        </nav>
      </div>
    </footer>
  );
}
