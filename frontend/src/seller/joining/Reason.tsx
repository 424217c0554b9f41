import { Written } from '@/ui/Written';

/** Why a moderator decided so, in their own words. */
export function Reason({ of }: { of: string | null | undefined }) {
  if (!of) return null;
  return (
    <p className="mt-3 wrap-anywhere">
      <span className="text-soft">The reason: </span>
      <Written className="whitespace-pre-line">{of}</Written>
    </p>
  );
}
