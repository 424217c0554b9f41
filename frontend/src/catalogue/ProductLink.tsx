import type { ReactNode } from 'react';
import { QuietLink } from '@/ui/QuietLink';

interface Props {
  id: string;
  className?: string;
  hash?: string;
  children: ReactNode;
}

export function ProductLink({ id, className, hash = '', children }: Props) {
  return (
    <QuietLink href={`/product/?id=${id}${hash}`} className={className}>
      {children}
    </QuietLink>
  );
}
