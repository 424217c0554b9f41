import type { Choice } from '@/api/shapes';
import { Written } from '@/ui/Written';

/** What was chosen of each option: Size: M, Colour: Blue. */
export function Chosen({ of: choice }: { of: Choice }) {
  if (choice.length === 0) return null;
  return (
    <p className="text-sm text-soft wrap-anywhere">
      {choice.map(({ name, value }, place) => (
        <span key={name}>
          {place > 0 && ', '}
          <Written>{name}</Written>: <Written>{value}</Written>
        </span>
      ))}
    </p>
  );
}
