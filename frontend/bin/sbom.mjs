// What the two SBOMs of `make sbom` do not name, though it is shipped. Each breach is one sentence.

const DESCRIPTOR = /^META-INF\/maven\/.*\/pom\.properties$/;
const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

/** The components of an SBOM, those inside of others too. */
export function componentsOf(bom) {
  const all = (components = []) => components.flatMap((each) => [each, ...all(each.components)]);
  return all(bom.components);
}

/**
 * Of what Lambda gets. `shipped` has, for each place in the packages, one of these: `own`, the Maven module it was built from; `sha256`, a library's
 * own jar; `merged`, the files of a jar that was made of several. `filesOf` has the files of a component's own jar.
 */
export function unnamedJars(shipped, bom, filesOf) {
  const components = componentsOf(bom);
  const own = new Set(components.filter(({ group }) => group === 'souk').map(({ name }) => name));
  const hashes = new Set(components.flatMap(({ hashes = [] }) => hashes.filter(({ alg }) => alg === 'SHA-256').map(({ content }) => content)));
  return shipped.flatMap(({ place, own: module, sha256, merged }) => {
    if (module) return own.has(module) ? [] : [`${place} is of the module ${module}, which the SBOM does not name`];
    if (sha256) return hashes.has(sha256) ? [] : [`${place} is a jar that the SBOM does not name`];
    return unnamedFiles(place, merged, components, filesOf);
  });
}

function unnamedFiles(place, merged, components, filesOf) {
  const known = new Map();
  for (const files of components.filter(({ group }) => group !== 'souk').map(filesOf)) {
    for (const [path, checksum] of files) known.set(path, [...(known.get(path) ?? []), checksum]);
  }
  const strange = [...merged].filter(([path, checksum]) => path.endsWith('.class') && !known.get(path)?.includes(checksum));
  const folders = new Set(strange.map(([path]) => path.slice(0, path.lastIndexOf('/'))));
  const lost = [...known.keys()].filter((path) => DESCRIPTOR.test(path) && !merged.has(path));
  return [
    ...[...folders].map((folder) => `${place} has classes in ${folder} of no jar that the SBOM names`),
    ...lost.map((path) => `${place} lacks ${path}: scanners know a library and its version by it`),
  ];
}

/** Of what browsers get: what the lock file installs for more than development, and what the sources import. */
export function unnamedPackages(lock, sources, bom) {
  const named = new Set(componentsOf(bom).map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`));
  const names = new Set([...named].map((each) => each.slice(0, each.lastIndexOf('@'))));
  const installed = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`);
  return [
    ...new Set(installed.filter((each) => !named.has(each)).map((each) => `package-lock.json has ${each}, which the SBOM does not name`)),
    ...sources.flatMap(({ file, text }) =>
      importsOf(text)
        .filter((name) => !names.has(name))
        .map((name) => `${file} imports ${name}, which the SBOM does not name`),
    ),
  ];
}

/** The packages that a source imports; its own files begin with a dot or with @/. */
function importsOf(text) {
  const all = [...text.matchAll(IMPORT)].map(([, from]) => from).filter((from) => !/^(\.|@\/|node:)/.test(from));
  return [...new Set(all.map((from) => from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/')))];
}
