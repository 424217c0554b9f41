export function Skeleton({ className = '' }: { className?: string }) {
  return <div aria-hidden className={`animate-pulse rounded-lg bg-tint ${className}`} />;
}

interface Props {
  lines: number;
  label: string;
  /** h1 where the page has no other heading yet. */
  level?: 'h1' | 'span';
}

export function SkeletonBlock({ lines, label, level: Label = 'span' }: Props) {
  return (
    <div role="status" className="space-y-4">
      <Label className="sr-only">{label} …</Label>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={`h-5 ${line % 3 === 2 ? 'w-1/2' : 'w-full'}`} />
      ))}
    </div>
  );
}
