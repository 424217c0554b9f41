import { SHOP } from './shop.mjs';

const WHOLE = ['/', '/product/'];

/** Gives a visitor the pages as they were exported, as a shop does whose function does not answer: they ask for all they show. */
export async function asExported(context) {
  await context.route(
    ({ origin, pathname }) => origin === SHOP && WHOLE.includes(pathname),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: `${SHOP}${pathname}index.html` }) });
    },
  );
}
