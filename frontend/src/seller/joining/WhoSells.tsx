import { Field } from '@/ui/Field';
import { usedOf } from '@/ui/text';
import { MOST_ABOUT, MOST_NAME } from './applicationForm';

interface Props {
  name: string;
  about: string;
  faults: { name?: string | undefined; about?: string | undefined };
  onChange: (change: { name?: string; about?: string }) => void;
}

/** What the public page of a seller says in their own words. */
export function WhoSells({ name, about, faults, onChange }: Props) {
  return (
    <>
      <Field label="Name of your shop" hint={`Buyers see it. ${usedOf(name, MOST_NAME)}`} error={faults.name ?? null}>
        {(wiring) => <input {...wiring} autoComplete="organization" value={name} onChange={(event) => onChange({ name: event.target.value })} />}
      </Field>
      <Field label="About you" hint={`What you make or sell, and how. You may leave it out. ${usedOf(about, MOST_ABOUT)}`} error={faults.about ?? null}>
        {(wiring) => <textarea {...wiring} rows={6} value={about} onChange={(event) => onChange({ about: event.target.value })} />}
      </Field>
    </>
  );
}
