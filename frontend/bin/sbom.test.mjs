import { describe, expect, it } from 'vitest';
import { unnamedJars, unnamedPackages } from './sbom.mjs';

const DESCRIPTOR = 'META-INF/maven/org.lamps/shade/pom.properties';
const SHADE = { group: 'org.lamps', name: 'shade', version: '1.0.0', hashes: [{ alg: 'SHA-256', content: 'abc' }] };
const SHADES_FILES = new Map([
  ['org/lamps/Shade.class', 1],
  [DESCRIPTOR, 2],
]);
const BOM = { components: [{ group: 'souk', name: 'cart', version: '1.0.0' }, SHADE] };
const filesOf = ({ name }) => (name === 'shade' ? SHADES_FILES : new Map());
const breaches = (...shipped) => unnamedJars(shipped, BOM, filesOf);

describe('the SBOM of the functions', () => {
  it('names modules, whole jars and what a merged jar is made of', () => {
    const merged = new Map([...SHADES_FILES, ['META-INF/services/org.lamps.Bulb', 9]]);

    expect(breaches({ place: 'cart.jar', own: 'cart' }, { place: 'shade.jar', sha256: 'abc' }, { place: 'libraries.jar', merged })).toEqual([]);
  });

  it('lacks a module', () => {
    expect(breaches({ place: 'functions/orders/target/orders.jar', own: 'orders' })).toEqual([
      'functions/orders/target/orders.jar is of the module orders, which the SBOM does not name',
    ]);
  });

  it('lacks a jar, or has another build of it', () => {
    expect(breaches({ place: 'lib/shade-1.0.0.jar', sha256: 'abd' })).toEqual(['lib/shade-1.0.0.jar is a jar that the SBOM does not name']);
  });

  it.each([
    ['of another library', 'org/bulbs/Bulb.class', 1],
    ['of another version', 'org/lamps/Shade.class', 3],
  ])('lacks a merged class %s', (_, path, checksum) => {
    expect(breaches({ place: 'libraries.jar', merged: new Map([...SHADES_FILES, [path, checksum]]) })).toEqual([
      `libraries.jar has classes in ${path.slice(0, path.lastIndexOf('/'))} of no jar that the SBOM names`,
    ]);
  });

  it('finds a library whose Maven descriptor was not merged', () => {
    expect(breaches({ place: 'libraries.jar', merged: new Map([['org/lamps/Shade.class', 1]]) })).toEqual([
      `libraries.jar lacks ${DESCRIPTOR}: scanners know a library and its version by it`,
    ]);
  });
});

describe('the SBOM of the storefront', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/@lamps/shade': { version: '1.0.0' },
      'node_modules/@lamps/shade/node_modules/bulb': { version: '2.0.0' },
      'node_modules/linter': { version: '3.0.0', dev: true },
    },
  };
  const shade = { group: '@lamps', name: 'shade', version: '1.0.0', components: [{ name: 'bulb', version: '2.0.0' }] };
  const source = (text) => [{ file: 'app/page.tsx', text }];

  it('names what is installed for more than development, and what is imported', () => {
    const text = `import { a } from '@lamps/shade/light';\nimport { b } from './b';\nimport { c } from '@/c';\nconst d = await import('bulb');`;

    expect(unnamedPackages(lock, source(text), { components: [shade] })).toEqual([]);
  });

  it('lacks a package below another, or has another version', () => {
    const older = { ...shade, components: [{ name: 'bulb', version: '1.9.0' }] };

    expect(unnamedPackages(lock, [], { components: [older] })).toEqual(['package-lock.json has bulb@2.0.0, which the SBOM does not name']);
  });

  it.each(["import x from 'linter';", "import 'linter/dark';", "const x = await import('linter');", "export { x } from 'linter';"])(
    'lacks what is shipped by %s though it is installed for development only',
    (text) => {
      expect(unnamedPackages(lock, source(text), { components: [shade] })).toEqual(['app/page.tsx imports linter, which the SBOM does not name']);
    },
  );
});
