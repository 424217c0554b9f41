import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ADDRESS, KEY, deploy, deployIn, exported, give, nothingYet, root, stack, write } from './deploy-fixture.mjs';

describe('deploying', () => {
  it('uploads what pages need before the pages, and forgets last', () => {
    const { status, stderr, stdout, calls, uploads } = deploy('dev');

    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(calls.findIndex((call) => call.startsWith('sam deploy --config-env dev '))).toBeLessThan(calls.indexOf(uploads[0]));
    expect(uploads.map((call) => call.split(' --')[0])).toEqual([
      'aws s3 sync frontend/out/_next/static s3://shop/_next/static',
      'aws s3 cp frontend/out s3://shop',
      'aws s3 cp frontend/out/404.html s3://shop/404.html',
      expect.stringMatching(/^aws s3 cp \S+ s3:\/\/shop\/config\.json$/),
      expect.stringMatching(/^aws s3 cp \S+ s3:\/\/shop\/sitemap\.xml$/),
      expect.stringMatching(/^aws s3 cp \S+ s3:\/\/shop\/robots\.txt$/),
      'aws s3 sync frontend/out s3://shop',
    ]);
    expect(calls.at(-5)).toBe('aws cloudfront create-invalidation --distribution-id E1 --paths /*');
    expect(stdout).toContain(`Deployed: ${ADDRESS}`);
  });

  it('keeps what is named by its contents for ever, and nothing else', () => {
    const [assets, ...pages] = deploy('dev').uploads;
    const deleting = pages.filter((call) => call.includes('--delete'));

    expect(assets).toContain('--cache-control public, max-age=31536000, immutable');
    for (const upload of pages) expect(upload).toContain('--cache-control public, max-age=0, s-maxage=86400, must-revalidate');
    expect(assets).not.toContain('--delete');
    expect(deleting).toEqual([expect.stringContaining('--exclude _next/static/* --exclude 404.html --exclude config.json --exclude sitemap.xml --exclude robots.txt')]);
  });

  it('tells the storefront what the stack is, and marks the page of what is not there', () => {
    const { uploads } = deploy('dev');

    expect(uploads.find((call) => call.includes('404.html s3'))).toContain('--metadata status=404');
    expect(JSON.parse(readFileSync(join(root, 'calls.config.json'), 'utf8'))).toEqual({
      apiBase: '',
      origin: ADDRESS,
      issuer: 'https://id.test/pool',
      clientId: 'client1',
      scope: 'openid souk/shop',
      publishableKey: KEY,
      currency: 'JPY',
      categories: exported.categories,
    });
    expect(robots()).toContain(`Sitemap: ${ADDRESS}/sitemap.xml`);
  });

  it('tells a new stack where it is, once', () => {
    nothingYet();

    const first = deploy('dev');
    const second = deploy('dev');

    expect(first).toMatchObject({ stderr: '', status: 0 });
    expect(first.sent).toHaveLength(2);
    expect(first.sent[0]).not.toContain('StorefrontOrigin');
    expect(first.sent[0]).toContain('DeletionProtection="false"');
    expect(first.sent[1]).toContain('DeletionProtection="true"');
    expect(first.sent[1]).toContain(`StorefrontOrigin="${ADDRESS}"`);
    expect(first.calls.indexOf(first.sent[1])).toBeLessThan(first.calls.indexOf(first.uploads[0]));
    expect(release(first.sent[0])).not.toBe(release(first.sent[1]));
    expect(second.sent.slice(2)).toEqual([first.sent[1]]);
  });

  it('gives what samconfig.toml gives, and the release last', () => {
    expect(deploy('dev').sent).toEqual([
      expect.stringMatching(
        new RegExp(`^sam deploy --config-env dev --parameter-overrides LogRetentionDays="7" StripePublishableKey="${KEY}" DeletionProtection="true" CertificateArn="" StorefrontOrigin="${ADDRESS}" Release="[0-9a-f]{64}"$`),
      ),
    ]);
  });

  it('gives a domain of its own as it is', () => {
    const own = 'https://shop.test';
    give(`StripePublishableKey=${KEY} StorefrontOrigin=${own} CertificateArn=arn:aws:acm:us-east-1:1:certificate/1`);
    stack({ StorefrontAddress: own, StorefrontOrigin: own });

    const { sent, status } = deploy('dev');

    expect(status).toBe(0);
    expect(robots()).toContain(`Sitemap: ${own}/sitemap.xml`);
    expect(sent).toEqual([expect.stringContaining(`StorefrontOrigin="${own}" CertificateArn="arn:aws:acm:us-east-1:1:certificate/1" DeletionProtection="true" Release=`)]);
  });

  it('protects nothing until the first deployment has succeeded, also with a domain of its own', () => {
    const own = 'https://shop.test';
    give(`StripePublishableKey=${KEY} StorefrontOrigin=${own} CertificateArn=arn:aws:acm:us-east-1:1:certificate/1`);
    rmSync(join(root, 'stack.json'));
    stack({ StorefrontAddress: own, StorefrontOrigin: own }, { file: 'stack.json.new' });

    const { sent } = deploy('dev');

    expect(sent.map((call) => /DeletionProtection="(\w+)"/.exec(call)?.[1])).toEqual(['false', 'true']);
  });

  it('leaves a stage unprotected that is to be removed', () => {
    give(`DeletionProtection=false StripePublishableKey=${KEY}`);

    const { sent } = deploy('dev');

    expect(sent).toEqual([expect.stringContaining('DeletionProtection="false"')]);
    expect(sent[0]).not.toContain('DeletionProtection="true"');
  });

  it("switches on the distribution's access log once, without what could be secret", () => {
    const { calls } = deploy('dev');
    const logs = calls.slice(-4);

    expect(logs).toEqual([
      'aws logs put-delivery-source --name souk-dev-E1 --resource-arn arn:aws:cloudfront::1:distribution/E1 --log-type ACCESS_LOGS --region us-east-1 --output text',
      expect.stringContaining('destinationResourceArn=arn:aws:s3:::logs'),
      expect.stringContaining("describe-deliveries --query deliveries[?deliverySourceName=='souk-dev-E1'].id"),
      expect.stringMatching(/create-delivery .*--delivery-destination-arn arn:aws:logs:us-east-1:1:delivery-destination:d .*--record-fields date time c-ip /),
    ]);
    expect(logs[3]).not.toMatch(/query|ookie|eferer/);

    const again = deployIn({ DELIVERIES: 'abc' }, 'dev');

    expect(again.calls.at(-1)).toContain('describe-deliveries');
    expect(again.status).toBe(0);
  });

  it('reads a list of parameters, and values in quotes', () => {
    write('samconfig.toml', `[dev.deploy.parameters]\nstack_name = "souk-dev"\nparameter_overrides = [\n  "StripePublishableKey=${KEY}", # Stripe's\n  "ShopTimeZone='Europe/Berlin' AlarmEmail=\\"\\"",\n]\n`);

    expect(deploy('dev').sent).toEqual([expect.stringContaining(`StripePublishableKey="${KEY}" ShopTimeZone="Europe/Berlin" AlarmEmail="" DeletionProtection="true" CertificateArn=""`)]);
  });
});

const robots = () => readFileSync(join(root, 'calls.robots.txt'), 'utf8');

function release(call) {
  return /Release="(.*)"/.exec(call)[1];
}
