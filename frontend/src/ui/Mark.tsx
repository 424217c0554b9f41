/** An arch of the market. */
export function Mark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={className}>
      <path fill="currentColor" d="M2 22V11a10 10 0 0 1 20 0v11h-5.5v-9.4a4.5 4.5 0 0 0-9 0V22z" />
    </svg>
  );
}
