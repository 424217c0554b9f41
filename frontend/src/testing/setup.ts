import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { forgetClient } from '@/api/client';
import { forgetSettings } from '@/api/settings';
import { NothingNear } from './near';
import { server } from './server';

// A busy machine takes its time; what passes does not wait for it.
configure({ asyncUtilTimeout: 10_000 });

// jsdom knows the element and not its methods.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
window.matchMedia = (media: string) =>
  ({ matches: false, media, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;

window.IntersectionObserver = NothingNear as unknown as typeof IntersectionObserver;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  forgetClient();
  forgetSettings();
  window.localStorage.clear();
  window.sessionStorage.clear();
});
afterAll(() => server.close());
