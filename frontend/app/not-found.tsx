import Link from 'next/link';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { PageHead } from '@/ui/PageHead';

export default function NotFound() {
  return (
    <>
      <PageHead title="Not found" />
      <Notice level="h1" title="There is no such page" text="The address may be mistyped, or what stood here has moved on.">
        <Link href="/" className={button('primary')}>
          To the shop
        </Link>
      </Notice>
    </>
  );
}
