// A page's own scripts are only preloaded by it: src/ui/begin.ts runs them once what arrived with the page has been painted.
const OWN = /<script src="(\/_next\/[^"]+)" async=""><\/script>/g;
const preload = (src) => `<link rel="preload" as="script" fetchPriority="low" href="${src}"/>`;

/** The page with its scripts as preloads, each named once and in their order. */
export function withLateScripts(html) {
  const named = new Set([...html.matchAll(/<link rel="preload" as="script"[^>]* href="([^"]+)"\/>/g)].map(([, src]) => src));
  return html.replace(OWN, (_, src) => {
    if (named.has(src)) return '';
    named.add(src);
    return preload(src);
  });
}

/** The addresses of the scripts that a page runs. */
export const scriptsOf = (html) => [...html.matchAll(/<(?:script\b(?![^>]*\snomodule)[^>]* src|link rel="preload" as="script"[^>]* href)="([^"]+)"/gi)].map(([, src]) => src);
