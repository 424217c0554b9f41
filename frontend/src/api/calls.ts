import type { Client } from 'openapi-fetch';

interface Init {
  params?: { path?: Record<string, string | number>; query?: Record<string, unknown>; header?: Record<string, string> };
  body?: unknown;
  headers?: HeadersInit;
  signal?: AbortSignal;
  parseAs?: 'blob';
}

/**
 * The calls of a contract, as far as the storefront makes them: JSON there and back, lists separated by commas. openapi-fetch gives them their
 * types; its own script is larger than all that is needed of it, and every page would load it.
 */
export function callsOf<Paths extends object>(baseUrl: string, send: (request: Request) => Promise<Response>): Client<Paths, 'application/json'> {
  const by = (method: string) => async (path: string, { params = {}, body, parseAs, signal, headers }: Init = {}) => {
    const all = new Headers(headers);
    if (body !== undefined) all.set('Content-Type', 'application/json');
    for (const [name, value] of Object.entries(params.header ?? {})) all.set(name, value);
    const request = new Request(baseUrl.replace(/\/$/, '') + filled(path, params.path) + queryOf(params.query), {
      method,
      headers: all,
      ...(signal && { signal }),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await send(request);
    if (response.ok && parseAs) return { data: await response.blob(), response };
    const text = await response.text();
    return response.ok ? { data: text ? (JSON.parse(text) as unknown) : undefined, response } : { error: parsed(text), response };
  };
  return Object.fromEntries(METHODS.map((method) => [method, by(method)])) as unknown as Client<Paths, 'application/json'>;
}

const METHODS = ['GET', 'PUT', 'POST', 'DELETE'];

function filled(path: string, values: Record<string, string | number> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

function queryOf(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null
      ? []
      : [`${encodeURIComponent(name)}=${Array.isArray(value) ? value.map(encodeURIComponent).join(',') : encodeURIComponent(String(value))}`],
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** What is no JSON, such as a gateway's page, is a text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
