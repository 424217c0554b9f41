/**
 * Runs in the page's head, before anything is drawn: sets the chosen colours and begins the requests that
 * the page will need. Its text is put into the page, so it may use nothing from outside of itself.
 */
export function boot(): void {
  try {
    const theme = localStorage.getItem('souk.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // No storage: the system's colours it is.
  }
  const config = fetch('/config.json').then((response) => response.json() as Promise<unknown>);
  const early: Record<string, Promise<Response>> = {};
  const showEarly = ({ images, items }: { images?: string[]; items?: { images?: string[] }[] }) => {
    const leading = items ? items.slice(0, 4).map((item) => item.images?.[0]) : [images?.[0]];
    for (const src of leading) if (src) Object.assign(new Image(), { fetchPriority: 'high', src });
  };
  const begin = (path: string) => {
    // Read whole, as nobody may ever ask for it: with an API elsewhere the client does not take it.
    early[path] = fetch(path, { priority: 'high' }).then(async (answer) => {
      const body = await answer.text();
      if (answer.ok) showEarly(JSON.parse(body) as { images?: string[]; items?: { images?: string[] }[] });
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
  if (location.pathname === '/' && !query.has('pages')) {
    const category = query.get('category');
    if (category) document.documentElement.dataset.shelf = category;
    const sort = query.get('sort') ?? 'newest';
    begin(`/api/products?${category ? `category=${encodeURIComponent(category)}&` : ''}sort=${encodeURIComponent(sort)}&limit=24`);
  }
  window.souk = { config, early };
}
