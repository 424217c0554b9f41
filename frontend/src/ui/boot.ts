import type { SIZES } from './sizes';

/**
 * Runs in the page's head, before anything is drawn: sets the chosen colours and begins the requests that
 * the page will need. Its text is put into the page, so it may use nothing from outside of itself but what it is given.
 */
export function boot({ grid, gallery }: typeof SIZES): void {
  type Picture = { src: string; sizes: { src: string; width: number }[] };
  type Shown = { images?: Picture[]; items?: { images?: Picture[] }[] };
  try {
    const theme = localStorage.getItem('souk.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // No storage: the system's colours it is.
  }
  let loading = true;
  addEventListener('load', () => (loading = false));
  // Without its own scripts and styles the page is dead, and nothing else could say so.
  const missing = (event: Event) => {
    const { target } = event;
    // What was only to be there early is asked for again by what runs it.
    if (!(target instanceof HTMLElement) || target.getAttribute('rel') === 'preload') return;
    const src = target.getAttribute('src') ?? target.getAttribute('href') ?? '';
    const own = 'own' in target.dataset;
    // What loads scripts would give up in the end, and React then take the page away, with what is said here.
    if (own) event.stopPropagation();
    if (!(own || loading) || !src.startsWith('/_next/') || document.getElementById('missing')) return;
    const again = () => void fetch(location.pathname, { cache: 'no-cache' }).then(() => location.reload(), () => {});
    const said = document.createElement('div');
    said.id = 'missing';
    said.role = 'alert';
    said.className = 'fixed inset-x-4 top-20 z-40 mx-auto max-w-md rounded-2xl bg-warn-wash p-4 text-sm text-warn shadow-lg';
    said.append('This page did not load whole. ');
    const button = document.createElement('button');
    button.className = 'min-h-11 font-medium underline';
    button.append('Try again');
    // At the window, and first: while React waits for the missing script, it stops every click at the document.
    addEventListener('click', ({ target: clicked }) => clicked === button && again(), true);
    said.append(button);
    document.documentElement.append(said);
    addEventListener('online', again);
    // By itself once for each, so that what stays away is not asked for for ever.
    const before = sessionStorage.getItem('souk.reloaded') ?? '';
    if (before.includes(src)) return;
    sessionStorage.setItem('souk.reloaded', `${before} ${src}`);
    again();
  };
  addEventListener('error', missing, true);
  // What the page came with: answers of the shop, by what would be asked for them.
  const came = JSON.parse(document.getElementById('first-answers')?.textContent ?? '{}') as Record<string, unknown>;
  const get = (path: string) =>
    path in came
      ? Promise.resolve(new Response(JSON.stringify(came[path]), { headers: { 'Content-Type': 'application/json' } }))
      : fetch(path, { priority: 'high' });
  const config = get('/config.json').then((response) => response.json() as Promise<unknown>);
  const early: Record<string, Promise<Response>> = {};
  const showEarly = ({ images, items }: Shown) => {
    const leading = items ? items.slice(0, 4).map((item) => item.images?.[0]) : [images?.[0]];
    // Such as they are drawn in, so that the same file is asked for.
    const sizes = items ? grid : gallery;
    for (const image of leading) {
      if (!image) continue;
      const srcset = image.sizes.length > 1 ? image.sizes.map(({ src, width }) => `${src} ${width}w`).join(', ') : '';
      Object.assign(new Image(), { fetchPriority: 'high', sizes, srcset, src: image.src });
    }
  };
  const begin = (asked: string) => {
    // As an address writes it: some signs otherwise than we do.
    const { pathname, search } = new URL(asked, location.href);
    const path = pathname + search;
    // Read whole, as nobody may ever ask for it: with an API elsewhere the client does not take it.
    early[path] = get(path).then(async (answer) => {
      const body = await answer.text();
      if (answer.ok) showEarly(JSON.parse(body) as Shown);
      // The first one costs a phone some 50 ms: paid here, it does not delay the first drawing of products.
      setTimeout(() => new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(1));
      return new Response(body, answer);
    });
    early[path].catch(() => {});
  };
  config.catch(() => {});
  const query = new URLSearchParams(location.search);
  const id = query.get('id');
  if (location.pathname === '/product/' && id && /^[A-Za-z0-9_-]{1,128}$/.test(id)) {
    begin(`/api/products/${id}`);
    begin(`/api/reviews/${id}?sort=newest&limit=10`);
  }
  if (location.pathname === '/seller/' && id && /^[A-Za-z0-9_-]{1,128}$/.test(id)) {
    begin(`/api/sellers/${id}`);
    begin(`/api/products?seller=${id}&limit=24`);
  }
  const category = query.get('category');
  if (location.pathname === '/' && category) document.documentElement.dataset.category = category;
  if (!query.has('pages') && (!category || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(category))) {
    const searches = location.pathname === '/search/';
    const sort = encodeURIComponent(query.get('sort') ?? (searches && query.get('q') ? 'relevance' : 'newest'));
    const sent = ['q', 'category', 'seller', 'minPrice', 'maxPrice', 'rating', 'inStock'].flatMap((name) => {
      const value = query.get(name);
      return value ? `${name}=${encodeURIComponent(value)}&` : [];
    });
    for (const [name, value] of query) {
      if (name.startsWith('option.') && value) sent.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}&`);
    }
    if (searches || (location.pathname === '/' && category)) begin(`/api/search?${sent.join('')}sort=${sort}&limit=24`);
    else if (location.pathname === '/') begin(`/api/products?sort=${sort}&limit=24`);
  }
  window.souk = { config, early };
}
