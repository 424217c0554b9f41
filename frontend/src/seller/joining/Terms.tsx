import { useId } from 'react';

interface Props {
  version: string;
  agreed: boolean;
  error?: string | undefined;
  onChange: (agreed: boolean) => void;
}

/** What somebody who sells agrees to: in short here, as the shop's owner has it in full. */
export function Terms({ version, agreed, error, onChange }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`} className="rounded-2xl bg-tint p-5">
      <h2 id={`${id}-title`} className="font-semibold">
        Terms for sellers, version {version}
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-sm">
        <li>You sell only what is yours to sell and legal where you send it, and you describe it truthfully.</li>
        <li>You send what is bought within the days that your shipping rates promise, and take returns back as the law says.</li>
        <li>You use the names and addresses of buyers for their orders and for nothing else.</li>
        <li>A moderator may take down a product, suspend you or close your shop, and tells you why. What was bought before is still sent or paid back.</li>
      </ul>
      <label className="mt-3 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-accent"
          checked={agreed}
          data-invalid={error ? '' : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="min-w-0">I agree to these terms.</span>
      </label>
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-bad">
          {error}
        </p>
      )}
    </section>
  );
}
