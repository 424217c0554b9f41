/** What a page loads and runs, in counts and bytes: they are the same on any machine, and name the change that made a page worse. */

/**
 * Watches a page from before it is opened.
 *
 * @returns what is asked at the end: how many requests, one after the other, stood before the largest paint and the leading picture (1: the page
 * itself names them); which pictures were the largest paint so far; and how many bytes of script have run.
 */
export async function weigh(page) {
  const client = await page.context().newCDPSession(page);
  const askedBy = new Map();
  client.on('Network.requestWillBeSent', ({ request, initiator, type }) => {
    if (type === 'Document') askedBy.set(request.url, null);
    else if (!askedBy.has(request.url)) askedBy.set(request.url, initiator.stack?.callFrames[0]?.url || initiator.url || null);
  });
  await client.send('Network.enable');
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  await page.addInitScript(() => {
    window.paints = [];
    new PerformanceObserver((list) => window.paints.push(...list.getEntries())).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  return {
    async inSeries() {
      // Some pictures are too plain to count as a paint, or no larger than a headline: the leading one counts anyway.
      const urls = await page.evaluate(() => [window.paints.at(-1).url, document.querySelector('main img')?.currentSrc]);
      return Math.max(0, ...urls.filter(Boolean).map((url) => stepsTo(url, askedBy)));
    },
    pictures: () => page.evaluate(() => window.paints.map(({ url }) => url).filter(Boolean)),
    async runBytes() {
      const entries = await page.coverage.stopJSCoverage();
      return entries.reduce((sum, entry) => sum + bytesRun(entry), 0);
    },
  };
}

/** The page counts for nothing: what it names itself is one step away. */
export function stepsTo(url, askedBy) {
  const by = askedBy.get(url);
  return askedBy.has(url) && by === null ? 0 : 1 + (by && by !== url ? stepsTo(by, askedBy) : 0);
}

/** Of functions within functions the innermost says whether it has run. */
export function bytesRun({ source = '', functions }) {
  const ran = new Uint8Array(source.length);
  const ranges = functions.flatMap((each) => each.ranges).sort((one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset);
  for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return ran.reduce((sum, each) => sum + each, 0);
}
