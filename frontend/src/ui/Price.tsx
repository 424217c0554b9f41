import type { Money } from '@/api/shapes';
import { inWords } from './money';

export function Price({ of, className = '' }: { of: Money; className?: string }) {
  return <span className={`tabular-nums ${className}`}>{inWords(of)}</span>;
}
