import { asRefusal } from '@/api/refusal';

const PAUSES_MS = [400, 1000, 2000, 3000];

/** Sends a request that may be sent again, as long as the shop says that it may be answered in a moment. */
export async function patiently<Answer>(send: () => Promise<Answer>, pausesMs: readonly number[] = PAUSES_MS): Promise<Answer> {
  for (const pause of pausesMs) {
    try {
      return await send();
    } catch (reason) {
      const refusal = asRefusal(reason);
      if (!refusal.passing || refusal.offline) throw reason;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send();
}
