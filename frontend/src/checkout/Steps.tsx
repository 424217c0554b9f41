const STEPS = ['Review', 'Pay'] as const;

export function Steps({ at }: { at: 1 | 2 }) {
  return (
    <ol aria-label="Steps" className="mb-8 flex gap-2 text-sm">
      {STEPS.map((name, place) => (
        <li
          key={name}
          aria-current={place + 1 === at ? 'step' : undefined}
          className="flex-1 border-t-2 border-line pt-2 text-soft aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
        >
          {place + 1}. {name}
        </li>
      ))}
    </ol>
  );
}
