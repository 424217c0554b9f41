// The parameters of a stage in samconfig.toml, and a hash of everything that is deployed.
//   release.mjs parameters samconfig.toml <stage>       prints each as Name="value", one per line
//   release.mjs count template.yaml Name="value" ...    prints the release: equal for equal code, template and parameters
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PARAMETER = /([A-Za-z0-9]+)=("(?:\\.|[^"\\])*"|'[^']*'|[^\s"'\\]+)/g;

/** The parameters of a stage as sam reads them, each quoted: sam takes no empty value without quotes. */
export function parametersOf(samconfig, stage) {
  const section = samconfig.split(/^(?=\[[\w.-]+\]\s*(?:#.*)?$)/m).find((each) => each.startsWith(`[${stage}.deploy.parameters]`)) ?? '';
  const written = /^parameter_overrides *= *(\[[^\]]*\]|.*)/m.exec(section)?.[1];
  if (written === undefined) return new Map();
  if (/^("""|''')/.test(written)) throw new Error(`parameter_overrides of [${stage}.deploy.parameters] in samconfig.toml must be on one line`);
  const texts = [...withoutComments(written).matchAll(/"((?:\\.|[^"\\])*)"|'([^']*)'/g)].map(([, basic, literal]) => literal ?? JSON.parse(`"${basic}"`));
  const whole = texts.join(' ');
  const left = whole.replace(PARAMETER, '').trim();
  if (left !== '' || texts.length === 0 || /ParameterKey=/.test(whole)) {
    throw new Error(`parameter_overrides of [${stage}.deploy.parameters] in samconfig.toml must be "Name=value Name=value": ${left || written}`);
  }
  return new Map([...whole.matchAll(PARAMETER)].map(([, name, value]) => [name, unquoted(value)]));
}

function withoutComments(written) {
  return written.replace(/("(?:\\.|[^"\\])*"|'[^']*')|#.*/g, (_, text) => text ?? '');
}

function unquoted(value) {
  return /^["']/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}

/** A SHA-256 over the template and its nested ones, the files that it names as code, and what it is deployed with. */
export function releaseOf(template, parameters) {
  const whole = readFileSync(template, 'utf8');
  const nested = [...whole.matchAll(/^ +Location: *(\S+)/gm)].map(([, file]) => readFileSync(join(dirname(template), file), 'utf8'));
  const text = [whole, ...nested].join('');
  const places = [...text.matchAll(/^ +(?:CodeUri|ContentUri): *(\S+)/gm)].map(([, place]) => place);
  const count = createHash('sha256');
  for (const part of [text, ...[...parameters].sort()]) count.update(`${part.length}:${part}`);
  for (const place of [...new Set(places)].sort()) {
    for (const file of filesIn(join(dirname(template), place))) {
      count.update(`${file}:${createHash('sha256').update(readFileSync(file)).digest('hex')}`);
    }
  }
  return count.digest('hex');
}

function filesIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(join(place, name)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , what, file, ...rest] = process.argv;
  try {
    if (what === 'count') {
      console.log(releaseOf(file, rest));
    } else {
      for (const [name, value] of parametersOf(readFileSync(file, 'utf8'), rest[0])) console.log(`${name}="${value.replace(/["\\]/g, '\\$&')}"`);
    }
  } catch (fault) {
    console.error(`souk: ${fault.message}`);
    process.exit(1);
  }
}
