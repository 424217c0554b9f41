import { useId } from 'react';
import { Field } from '@/ui/Field';
import type { TypedTracking } from './packing';

interface Props {
  typed: TypedTracking;
  faults: Partial<TypedTracking>;
  carriers: readonly string[];
  /** Whether the number may be left empty, too. */
  optional?: boolean;
  onType: (typed: TypedTracking) => void;
}

/** Who carries a parcel, and by which number. */
export function TrackingFields({ typed, faults, carriers, optional = true, onType }: Props) {
  const list = useId();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Carrier (optional)" hint="Those in the list get a tracking link." error={faults.carrier ?? null}>
        {(wiring) => (
          <input
            {...wiring}
            list={list}
            autoComplete="off"
            maxLength={40}
            value={typed.carrier}
            onChange={(event) => onType({ ...typed, carrier: event.target.value })}
          />
        )}
      </Field>
      <datalist id={list}>
        {carriers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field label={optional ? 'Tracking number (optional)' : 'Tracking number'} error={faults.trackingNumber ?? null}>
        {(wiring) => (
          <input
            {...wiring}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={typed.trackingNumber}
            onChange={(event) => onType({ ...typed, trackingNumber: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
