import { ask } from '@/api/client';
import { refusalOf, unreachable } from '@/api/refusal';
import { settings } from '@/api/settings';
import type { MailChoice, MailChoiceRequest } from '@/api/shapes';

const PATIENCE_MS = 20_000;

export function readMailChoice(signal: AbortSignal): Promise<MailChoice> {
  return ask((api) => api.GET('/api/users/mail', { signal }));
}

/** Replaces which mails the shopper wants, if that is still of the version that was seen. */
export function changeMailChoice(version: number, body: MailChoiceRequest): Promise<MailChoice> {
  const params = { header: { 'If-Match': `"${version}"` } };
  return ask((api) => api.PUT('/api/users/mail', { params, body }));
}

/** Stops mails like the one that the token is from. It is sent as mail clients send it, by nobody in particular. */
export async function stopMails(token: string): Promise<void> {
  const { apiBase } = await settings();
  const address = `${apiBase || window.location.origin}/api/mail/stop?token=${encodeURIComponent(token)}`;
  const answer = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw unreachable();
  });
  if (!answer.ok) throw refusalOf(answer.status, await answer.json().catch(() => undefined));
}
