/** Whether units that come back, or never left, are for sale again. */
export function Restock({ checked, onChange }: { checked: boolean; onChange: (restock: boolean) => void }) {
  return (
    <label className="flex min-h-11 items-center gap-3 text-sm">
      <input type="checkbox" className="size-5 shrink-0 accent-accent" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>The units can be sold again: put them back into stock</span>
    </label>
  );
}
