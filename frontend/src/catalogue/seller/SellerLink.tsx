import type { SellerReference } from '@/api/shapes';
import { QuietLink } from '@/ui/QuietLink';
import { Written } from '@/ui/Written';

/** Who sells it, leading to their page. */
export function SellerLink({ of: { id, name }, className = 'hover:underline' }: { of: SellerReference; className?: string }) {
  return (
    <QuietLink href={`/seller/?id=${id}`} className={className}>
      <Written>{name}</Written>
    </QuietLink>
  );
}
