// Runs the distribution's functions from template.yaml.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const TEMPLATE = readFileSync('../template.yaml', 'utf8');

function edge(resource) {
  const [, , code] = TEMPLATE.match(new RegExp(`\n  ${resource}:\n((?: {4,}.*\n|\n)*?) {6}FunctionCode: \\|\n((?: {8}.*\n|\n)+)`));
  const handler = runInNewContext(`${code.replace(/^ {8}/gm, '')}; handler`);
  return (event) => JSON.parse(JSON.stringify(handler(event)));
}

const led = (uri, querystring = {}) => edge('PageRequest')({ request: { method: 'GET', uri, querystring, headers: {} } });

describe('a request for a page', () => {
  it.each([
    ['/', '/index.html'],
    ['/cart/', '/cart/index.html'],
    ['/search/', '/search/index.html'],
    ['/seller/listings/', '/seller/listings/index.html'],
    ['/_next/static/chunks/a1.js', '/_next/static/chunks/a1.js'],
    ['/config.json', '/config.json'],
    ['/sitemap.xml', '/sitemap.xml'],
    ['/robots.txt', '/robots.txt'],
    ['/cart/__next._tree.txt', '/cart/__next._tree.txt'],
    ['/nowhere', '/404.html'],
    ['/nowhere/', '/404.html'],
    ['/Cart/', '/404.html'],
    ['/404/', '/404.html'],
    ['/_not-found/', '/404.html'],
    ['//', '/404.html'],
    ['/a.b/c', '/404.html'],
    ['/cart//', '/404.html'],
    ['/cart/../', '/404.html'],
  ])('%s is answered with %s', (uri, file) => {
    expect(led(uri).uri).toBe(file);
  });

  it('goes to the slash, and takes its question along', () => {
    const { statusCode, headers } = led('/product', {
      id: { value: 'oat-tall-mug' },
      tag: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b%20c' }] },
      bare: { value: '' },
    });

    expect(statusCode).toBe(308);
    expect(headers.location.value).toBe('/product/?id=oat-tall-mug&tag=a&tag=b%20c&bare');
    expect(led('/cart').headers.location.value).toBe('/cart/');
  });

  it.each(['//evil.test', '//evil.test/cart', '/\\evil.test', 'https://evil.test'])('never leads to another host: %s', (uri) => {
    expect(led(uri).statusCode).toBeUndefined();
  });
});

describe('an answer', () => {
  const page = (headers) => edge('PageResponse')({ request: {}, response: { statusCode: 200, headers } });

  it('of the page that says there is none has its status, and no mark', () => {
    expect(page({ 'x-amz-meta-status': { value: '404' }, etag: { value: 'x' } })).toEqual({
      statusCode: 404,
      statusDescription: 'Not Found',
      headers: { etag: { value: 'x' } },
    });
  });

  it('of any other page stays as it is', () => {
    expect(page({ etag: { value: 'x' } })).toEqual({ statusCode: 200, headers: { etag: { value: 'x' } } });
  });

  it('with a picture may be kept', () => {
    const { headers } = edge('PictureResponse')({ request: {}, response: { statusCode: 200, headers: {} } });

    expect(headers['cache-control'].value).toBe('public, max-age=31536000, immutable');
  });
});
