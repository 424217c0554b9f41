import { asRefusal, type Refusal } from '@/api/refusal';

export interface Failed {
  id: string;
  refusal: Refusal;
}

interface Steps {
  send: (id: string) => Promise<void>;
  onSent: (id: string) => void;
  /** How many have been tried. */
  onProgress: (tried: number) => void;
}

/** Whether the next one would end the same way. */
const endsAll = ({ offline, unsigned, status }: Refusal): boolean => offline || unsigned || status === 403;

/** Sends one order after the other, and answers those that were not sent. */
export async function sendEach(ids: readonly string[], { send, onSent, onProgress }: Steps): Promise<Failed[]> {
  const failed: Failed[] = [];
  for (const [place, id] of ids.entries()) {
    onProgress(place);
    try {
      await send(id);
      onSent(id);
    } catch (reason) {
      const refusal = asRefusal(reason);
      if (endsAll(refusal)) return [...failed, ...ids.slice(place).map((rest) => ({ id: rest, refusal }))];
      failed.push({ id, refusal });
    }
  }
  onProgress(ids.length);
  return failed;
}

export const reasonOf = ({ code, message }: Refusal): string =>
  code === 'UNITS_NOT_LEFT' ? 'Nothing of it is left to pack: it was sent before, or refunded.' : message;
