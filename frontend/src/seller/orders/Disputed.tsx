/** Why nothing should be sent now. */
export function Disputed() {
  return (
    <section aria-label="Payment disputed" className="mb-8 rounded-2xl bg-warn-wash p-5 text-warn print:hidden">
      <h2 className="font-medium">The payment is disputed</h2>
      <p className="mt-1 text-sm">
        The buyer’s bank holds the payment. Better send nothing until it is decided. Refunds that you ask for now wait until then.
      </p>
    </section>
  );
}
