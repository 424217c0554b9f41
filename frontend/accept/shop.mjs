const PAUSE_MS = 500;

/** Calls the API of the shop at an address; each call goes into the report with its time. */
export class Shop {
  /** While it is, every call is refused: whatever is being done ends there. */
  stopped = false;

  constructor(address, report, patienceMs) {
    this.address = address;
    this.report = report;
    this.patienceMs = patienceMs;
  }

  /** Answers status, ETag and body, whatever the status. */
  async ask(token, method, path, body, headers = {}) {
    if (this.stopped) throw new Error('stopped');
    const start = performance.now();
    const answer = await fetch(this.address + path, {
      method,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    this.report.calls.push({ call: `${method} ${path.split('?')[0]}`, status: answer.status, ms: Math.round(performance.now() - start) });
    const json = /json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, etag: answer.headers.get('etag'), body: json && text !== '' ? JSON.parse(text) : null };
  }

  /** Answers the body; any other status than 2xx is thrown. */
  async call(token, method, path, body, headers) {
    const answer = await this.ask(token, method, path, body, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status} ${answer.body?.code ?? ''} ${answer.body?.detail ?? ''}`.trim());
    return answer.body;
  }

  /** Asks until it is so, because some things settle a moment later. Answers what it saw last, and after how long. */
  async until(what, isSo, patienceMs = this.patienceMs) {
    const start = Date.now();
    for (;;) {
      const found = await what();
      const seconds = (Date.now() - start) / 1000;
      if (isSo(found) || seconds * 1000 > patienceMs) return { found, seconds, isSo: isSo(found) };
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

export const onceOnly = () => ({ 'Idempotency-Key': crypto.randomUUID() });
