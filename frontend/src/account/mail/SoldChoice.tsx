import { useId } from 'react';
import type { MailChoice } from '@/api/shapes';
import { Radio } from '@/ui/Radio';

const CHOICES: readonly (readonly [MailChoice['sold'], string])[] = [
  ['each', 'A mail for each order'],
  ['daily', 'One mail for all orders of a day, on the next morning'],
  ['none', 'No mail: I look at my orders here'],
];

interface Props {
  value: MailChoice['sold'];
  onChange: (value: MailChoice['sold']) => void;
}

export function SoldChoice({ value, onChange }: Props) {
  const group = useId();
  return (
    <fieldset>
      <legend className="mb-1 text-xl font-semibold">When you sell something</legend>
      {CHOICES.map(([key, name]) => (
        <label key={key} className="flex min-h-11 items-center gap-3">
          <Radio group={group} checked={value === key} onPick={() => onChange(key)} />
          <span className="min-w-0">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
