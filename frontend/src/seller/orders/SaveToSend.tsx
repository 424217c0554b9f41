import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { asRefusal } from '@/api/refusal';
import { button } from '@/ui/button';
import { notify } from '@/ui/notify';
import { saveFile } from '@/ui/save';
import { readToSend } from './calls';

/** Saves what is to be sent, with the addresses. */
export function SaveToSend() {
  const save = useMutation({
    mutationFn: readToSend,
    onSuccess: (file) => saveFile(file, `to-send-${new Date().toISOString().slice(0, 10)}.csv`),
    onError: (reason) => notify('error', asRefusal(reason).message),
  });
  return (
    <button type="button" className={button('secondary')} aria-disabled={save.isPending} onClick={() => !save.isPending && save.mutate()}>
      <Download aria-hidden className="size-4 shrink-0" />
      {save.isPending ? 'Loading …' : 'What is to be sent (CSV)'}
    </button>
  );
}
