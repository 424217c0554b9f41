import { ChevronDown } from 'lucide-react';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}

export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <label className="inline-flex max-w-full flex-wrap items-center gap-x-2 text-sm">
      <span className="text-soft">{label}</span>
      <span className="relative inline-flex max-w-full items-center">
        <select
          className="min-h-11 max-w-full appearance-none rounded-full border border-edge/60 bg-raised py-2 pr-9 pl-4"
          value={value}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden className="pointer-events-none absolute right-3.5 size-4 text-soft" />
      </span>
    </label>
  );
}
