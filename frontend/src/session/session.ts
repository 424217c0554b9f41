import type { AfterSignOut } from './oidc';
import { Refusal, unreachable } from '@/api/refusal';
import { settings } from '@/api/settings';
import { notify } from '@/ui/notify';
import { followRelease } from '@/ui/release';
import { readStored, storedKey, type Stored } from './stored';
import { followSignOut, SIGNED_OUT, wipeDevice } from './traces';
import { forgetTypedByOthers } from './typed';

export interface Shopper {
  id: string;
  email: string | null;
  moderates: boolean;
}

/** A guest whose session has ended did not sign out. */
export type SessionState = { status: 'unknown' | 'failed' } | { status: 'guest'; ended?: boolean } | { status: 'shopper'; shopper: Shopper };

const UNKNOWN: SessionState = { status: 'unknown' };
/** Who is here cannot be told, as the settings could not be read. */
const FAILED: SessionState = { status: 'failed' };
const GUEST: SessionState = { status: 'guest' };
const ENDED: SessionState = { status: 'guest', ended: true };
const EARLY_S = 30;

/** Who is here, for all tabs alike: it lives in local storage and follows it. */
class Session {
  #state: SessionState = UNKNOWN;
  #key: string | null = null;
  #starting: Promise<void> | null = null;
  #renewing: Promise<string | null> | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  /** Whose what is typed is; null for a guest. */
  readonly userId = (): string | null => (this.#state.status === 'shopper' ? this.#state.shopper.id : null);

  start(): Promise<void> {
    this.#starting ??= this.#begin().catch(() => {
      this.#starting = null;
      if (this.#state.status === 'unknown') this.#become(FAILED);
      throw unreachable();
    });
    return this.#starting;
  }

  async #begin(): Promise<void> {
    const { issuer, clientId } = await settings();
    this.#key = storedKey(issuer, clientId);
    window.addEventListener('storage', ({ key }) => {
      if (key === SIGNED_OUT) this.#follow();
      // Without a sign-out the session has ended in the other tab: whoever it was will be back.
      else if (key === this.#key || key === null) this.refresh(key !== null);
    });
    // A page that a browser had put by heard nothing meanwhile.
    window.addEventListener('pageshow', () => this.#follow());
    this.#follow();
  }

  #follow(): void {
    if (followSignOut() && this.#state.status === 'shopper') this.#become(GUEST);
    else this.refresh();
  }

  refresh(ended = false): void {
    const stored = this.#stored();
    const before = this.#state;
    if (!stored) {
      if (before.status !== 'guest') this.#become(ended ? ENDED : GUEST);
    } else if (before.status !== 'shopper' || before.shopper.id !== stored.sub) {
      const shopper = { id: stored.sub, email: stored.email, moderates: stored.groups.includes('moderators') };
      this.#become({ status: 'shopper', shopper });
    }
  }

  async token(): Promise<string | null> {
    await this.start();
    const stored = this.#stored();
    if (!stored) return null;
    if (stored.expiresAt > Date.now() / 1000 + EARLY_S) return stored.accessToken;
    return this.renew(stored.accessToken).catch((reason: unknown) => {
      if (stored.expiresAt > Date.now() / 1000) return stored.accessToken;
      throw reason;
    });
  }

  renew(refused: string): Promise<string | null> {
    this.#renewing ??= this.#alone(() => this.#another(refused)).finally(() => (this.#renewing = null));
    return this.#renewing;
  }

  async #another(refused: string): Promise<string | null> {
    const stored = this.#stored();
    if (!stored) return null;
    if (stored.accessToken !== refused) return stored.accessToken;
    if (stored.refreshToken) {
      const oidc = await import('./oidc').catch(() => {
        throw busy();
      });
      try {
        const kept = await oidc.renewTokens(window.localStorage.getItem(this.#key ?? '') ?? '');
        // Somebody may have signed out meanwhile.
        if (this.#stored()) this.#keep(kept);
        return this.#stored()?.accessToken ?? null;
      } catch (reason) {
        // An outage ends no session: only the provider's no does.
        if (!oidc.isNo(reason)) throw busy();
      }
    }
    if (this.#key) window.localStorage.removeItem(this.#key);
    this.refresh(true);
    return null;
  }

  /** Two tabs must not spend the same refresh token. */
  async #alone(work: () => Promise<string | null>): Promise<string | null> {
    return 'locks' in navigator ? navigator.locks.request('souk.renew', work) : work();
  }

  async signIn(returnTo = window.location.pathname + window.location.search): Promise<void> {
    try {
      await (await import('./oidc')).startSignIn(returnTo, this.#state.status === 'shopper');
    } catch {
      const text = navigator.onLine ? 'Signing in does not work right now. Try again in a moment.' : 'You are offline. Sign in when you are back.';
      notify('error', text, { id: 'sign-in', action: { label: 'Try again', onClick: () => void this.signIn(returnTo) } });
      void followRelease();
    }
  }

  async finishSignIn(): Promise<string> {
    const oidc = await import('./oidc').catch(() => {
      throw unreachable();
    });
    await this.start();
    const { kept, returnTo } = await oidc.finishSignIn();
    this.#keep(kept);
    this.refresh();
    return isOwnPath(returnTo) ? returnTo : '/';
  }

  /**
   * Ends the session here at once, whatever becomes of telling its provider. Answers whether the provider leads on to the
   * page.
   */
  async signOut(page: AfterSignOut = '/'): Promise<boolean> {
    const token = this.#stored()?.refreshToken;
    wipeDevice();
    this.#become(GUEST);
    try {
      const oidc = await import('./oidc');
      if (token) await oidc.revoke(token);
      await oidc.startSignOut(page);
      return true;
    } catch {
      notify('warning', 'You are signed out here, but the sign-in service could not be told. Sign in and out again to end it there, too.', { id: 'sign-in' });
      return false;
    }
  }

  #keep(kept: string): void {
    if (this.#key) window.localStorage.setItem(this.#key, kept);
  }

  #stored(): Stored | null {
    return this.#key ? readStored(window.localStorage.getItem(this.#key)) : null;
  }

  #become(state: SessionState): void {
    if (state === this.#state) return;
    this.#state = state;
    if (state.status === 'shopper') forgetTypedByOthers(window.sessionStorage, state.shopper.id);
    this.#listeners.forEach((listener) => listener());
  }
}

function busy(): Refusal {
  return new Refusal(503, 'SIGN_IN_BUSY', 'Your session could not be renewed just now. Try again in a moment.');
}

/** Nobody is sent to another site by a crafted state. */
export function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])/.test(path);
}

export const session = new Session();
