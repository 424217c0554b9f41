import Link from 'next/link';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';

/** Where somebody is led whose account is erased. */
export function Goodbye() {
  return (
    <Notice
      level="h1"
      title="Goodbye"
      text="Your account is being erased, which usually takes minutes. You are signed out, and this browser keeps nothing of you. Thank you for having been here."
    >
      <Link href="/" className={button('secondary')}>
        To the shop
      </Link>
    </Notice>
  );
}
