import { describe, expect, it } from 'vitest';
import { scriptsOf, withLateScripts } from './late-scripts.mjs';

const script = (name) => `<script src="/_next/static/chunks/${name}.js" async=""></script>`;
const preload = (name) => `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/${name}.js"/>`;
const OLD = '<script src="/_next/static/chunks/old.js" noModule=""></script>';
const INLINE = '<script>self.__next_f.push([1,"/_next/static/chunks/a.js"])</script>';

describe('the scripts of a page', () => {
  it('become preloads, each named once', () => {
    const html = withLateScripts(`${preload('main')}${script('a')}${script('b')}${OLD}${script('main')}${INLINE}`);

    expect(html).toBe(`${preload('main')}${preload('a')}${preload('b')}${OLD}${INLINE}`);
    expect(withLateScripts(html)).toBe(html);
  });

  it('are the same before and after, without those of old browsers', () => {
    const html = `${OLD}${script('a')}${INLINE}${script('b')}`;

    expect(scriptsOf(html)).toEqual(['/_next/static/chunks/a.js', '/_next/static/chunks/b.js']);
    expect(scriptsOf(withLateScripts(html))).toEqual(scriptsOf(html));
  });
});
