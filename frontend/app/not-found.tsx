import type { Metadata } from 'next';
import Link from 'next/link';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <Notice level="h1" title="There is no such page" text="The address may be mistyped, or what stood here has moved on.">
      <Link href="/" className={button('primary')}>
        To the shop
      </Link>
    </Notice>
  );
}
