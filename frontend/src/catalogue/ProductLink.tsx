import type { ReactNode } from 'react';
import { QuietLink } from '@/ui/QuietLink';

interface Props {
  /** Of a product, or of a line of it: then the line's variant is chosen. */
  id: string;
  className?: string;
  hash?: string;
  /** What it is called, where its text does not say enough. */
  label?: string;
  children: ReactNode;
}

export function ProductLink({ id, className, hash = '', label, children }: Props) {
  return (
    <QuietLink href={`/product/?id=${id.replace('~', '&variant=')}${hash}`} className={className} {...(label && { 'aria-label': label })}>
      {children}
    </QuietLink>
  );
}
