import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begin } from './begin';

const A = '/_next/static/chunks/a.js';
const frames: (() => void)[] = [];
let hidden = false;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  document.head.innerHTML = `<link rel="preload" as="script" href="${A}"><link rel="preload" as="image" href="/a.jpg">`;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  frames.length = 0;
  hidden = false;
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

/** Without running them: this page has none. */
const begun = () => [...document.querySelectorAll('script')].map((script) => [script.getAttribute('src'), script.async, 'own' in script.dataset]);
const arrive = () => window.dispatchEvent(new Event('DOMContentLoaded'));
/** A picture that has not come yet. */
function picture(): HTMLImageElement {
  document.body.innerHTML = '<main><img></main>';
  const image = document.querySelector('img')!;
  Object.defineProperty(image, 'complete', { value: false });
  return image;
}
/** All frames that are asked for, and what follows the last. */
function paint(): void {
  while (frames.length > 0) frames.shift()?.();
  vi.advanceTimersByTime(0);
}

describe('the scripts of a page', () => {
  it('run once it has been painted', () => {
    begin();
    expect(begun()).toEqual([]);

    arrive();
    expect(begun()).toEqual([]);
    paint();

    expect(begun()).toEqual([[A, true, true]]);
  });

  it('wait for the leading picture', () => {
    const image = picture();
    begin();
    arrive();
    paint();
    expect(begun()).toEqual([]);

    image.dispatchEvent(new Event('load'));
    paint();

    expect(begun()).toHaveLength(1);
  });

  it('do not wait for a picture that is missing', () => {
    const image = picture();
    begin();
    arrive();

    image.dispatchEvent(new Event('error'));

    expect(begun()).toHaveLength(1);
  });

  it('wait for neither for long, and run once', () => {
    const image = picture();
    begin();
    arrive();
    vi.advanceTimersByTime(500);
    expect(begun()).toHaveLength(1);

    image.dispatchEvent(new Event('load'));
    paint();

    expect(begun()).toHaveLength(1);
  });

  it('run at once in a tab that nobody sees', () => {
    hidden = true;
    begin();

    arrive();

    expect(begun()).toHaveLength(1);
  });
});
