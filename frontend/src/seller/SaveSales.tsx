import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { asRefusal } from '@/api/refusal';
import { button } from '@/ui/button';
import { readSalesFile } from './calls';
import type { Range } from './range';
import { saveFile } from '@/ui/save';

/** Saves the sales of these days, as the shop writes them for a spreadsheet. */
export function SaveSales({ range }: { range: Range }) {
  const save = useMutation({
    mutationFn: () => readSalesFile(range),
    onSuccess: (file) => saveFile(file, `sales-${range.from}-${range.to}.csv`),
  });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="alert" className="text-sm text-bad">
        {save.isError && asRefusal(save.error).message}
      </p>
      <button type="button" className={button('secondary')} aria-disabled={save.isPending} onClick={() => !save.isPending && save.mutate()}>
        <Download aria-hidden className="size-4" />
        {save.isPending ? 'Loading …' : 'Save as CSV'}
      </button>
    </div>
  );
}
