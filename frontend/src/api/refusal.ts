import type { components } from './schema';

type Problem = components['schemas']['Problem'];
export type BodyFault = components['schemas']['BodyFault'];

/** Others of 429, such as TOO_MANY_REVIEWS, stay so until tomorrow. */
const PASSING: ReadonlySet<string> = new Set(['TOO_MANY_REQUESTS', 'CART_BUSY', 'REQUEST_IN_PROGRESS']);

/** The one error of all calls: what the API, its gateway or the network said. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    /** 0 when nothing answered. */
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly errors: readonly BodyFault[] = [],
    readonly current: unknown = undefined,
    readonly requestId?: string,
  ) {
    super(detail);
  }

  get offline(): boolean {
    return this.status === 0;
  }

  /** Whether the same call may succeed in a moment. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500 || PASSING.has(this.code);
  }

  get unsigned(): boolean {
    return this.status === 401;
  }
}

const WORDS: Record<number, [string, string]> = {
  401: ['UNAUTHORIZED', 'Your session has ended. Sign in again to go on.'],
  403: ['FORBIDDEN', 'You are not allowed to do this.'],
  404: ['NOT_FOUND', 'There is nothing at this address.'],
  429: ['TOO_MANY_REQUESTS', 'The shop is very busy. Try again in a moment.'],
};

export function refusalOf(status: number, body: unknown): Refusal {
  if (isProblem(body)) {
    return new Refusal(status, body.code, body.detail, body.errors, body.current, body.requestId);
  }
  const [code, detail] = WORDS[status] ?? ['INTERNAL', 'Something went wrong on our side. Try again.'];
  return new Refusal(status, code, detail);
}

export function unreachable(): Refusal {
  return new Refusal(0, 'UNREACHABLE', 'The shop cannot be reached. Check your connection and try again.');
}

export function asRefusal(reason: unknown): Refusal {
  if (reason instanceof Refusal) return reason;
  return new Refusal(500, 'INTERNAL', 'Something went wrong on our side. Try again.');
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
}
