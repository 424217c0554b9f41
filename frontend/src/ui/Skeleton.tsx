export function Skeleton({ className = '' }: { className?: string }) {
  return <div aria-hidden className={`animate-pulse rounded-lg bg-tint ${className}`} />;
}

export function SkeletonBlock({ lines, label }: { lines: number; label: string }) {
  return (
    <div role="status" className="space-y-4">
      <span className="sr-only">{label} …</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={`h-5 ${line % 3 === 2 ? 'w-1/2' : 'w-full'}`} />
      ))}
    </div>
  );
}
