import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boot } from './boot';
import { SIZES } from './sizes';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response('{"asked": true}', { headers: { 'Content-Type': 'application/json' } });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
  delete window.souk;
  window.history.replaceState(null, '', '/');
});

/** What the shop's function writes into a page. */
function cameWith(answers: Record<string, unknown>): void {
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = 'first-answers';
  data.textContent = JSON.stringify(answers);
  document.head.append(data);
}

describe('the first requests of a page', () => {
  it('are begun where it came with nothing', async () => {
    boot(SIZES);

    expect(asked).toEqual(['/config.json', '/api/products?sort=newest&limit=24']);
    expect(await window.souk?.config).toEqual({ asked: true });
  });

  it('are not sent where it came with their answers', async () => {
    cameWith({ '/config.json': { currency: 'EUR' }, '/api/products?sort=newest&limit=24': { items: [] } });

    boot(SIZES);

    expect(asked).toEqual([]);
    expect(await window.souk?.config).toEqual({ currency: 'EUR' });
    const answer = await window.souk?.early?.['/api/products?sort=newest&limit=24'];
    expect(answer?.headers.get('Content-Type')).toContain('json');
    expect(await answer?.json()).toEqual({ items: [] });
  });

  it('are those of the filters that stand in the address', () => {
    window.history.replaceState(null, '', '/search/?inStock=true&option.Farbe,+matt=blau+%26+grau&sort=price&option.Size=');

    boot(SIZES);

    expect(asked).toEqual(['/config.json', '/api/search?inStock=true&option.Farbe%2C%20matt=blau%20%26%20grau&sort=price&limit=24']);
  });

  it('are sent for what the page did not come with', () => {
    window.history.replaceState(null, '', '/product/?id=mug');
    cameWith({ '/config.json': {}, '/api/products/mug': { images: [] } });

    boot(SIZES);

    expect(asked).toEqual(['/api/reviews/mug?sort=newest&limit=10']);
  });
});
