import Link from 'next/link';
import { button } from '@/ui/button';
import { titleOf } from '@/ui/name';
import { Notice } from '@/ui/Notice';

/** Every page loads the scripts of this one, so its title is a plain one. */
export default function NotFound() {
  return (
    <>
      <title>{titleOf('Not found')}</title>
      <Notice level="h1" title="There is no such page" text="The address may be mistyped, or what stood here has moved on.">
        <Link href="/" className={button('primary')}>
          To the shop
        </Link>
      </Notice>
    </>
  );
}
