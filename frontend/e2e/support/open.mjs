import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ANSWERS = join(ROOT, 'target/answers/browser.jsonl');
/** Long enough for a machine that builds something else meanwhile. */
const PATIENCE_MS = 300_000;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What the API answered is held against openapi.yaml by the tests that `make test` runs next (souk.contract). */
function keepAnswers(data) {
  const answers = join(data, 'answers.jsonl');
  if (!existsSync(answers)) return;
  mkdirSync(dirname(ANSWERS), { recursive: true });
  appendFileSync(ANSWERS, readFileSync(answers));
}

/** Starts the collection anew: each shop adds its answers to it. */
export const forgetAnswers = () => rmSync(ANSWERS, { force: true });

/** Opens a shop of its own on free ports, with an empty folder for its data, and with further settings as variables. */
export async function openShop(settings = {}, tries = 3) {
  try {
    return await open(settings);
  } catch (reason) {
    // Somebody has taken a port since it was free.
    if (tries === 1 || !/^souk: Port \d+,.* is taken/m.test(reason.message)) throw reason;
    return openShop(settings, tries - 1);
  }
}

async function open(settings) {
  const [port, identity, stripe, dynamoDb, media, mail] = await Promise.all(Array.from({ length: 6 }, freePort));
  const data = mkdtempSync(join(tmpdir(), 'souk-shop-'));
  const home = execFileSync(join(ROOT, 'bin/jdk25'), { encoding: 'utf8' }).trim();
  const shop = spawn(
    join(home, 'bin/java'),
    ['--enable-native-access=ALL-UNNAMED', '-XX:TieredStopAtLevel=1', '-cp', 'local/target/local.jar:local/target/lib/*', 'souk.local.Main'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: port,
        IDENTITY_PORT: identity,
        STRIPE_PORT: stripe,
        DYNAMODB_PORT: dynamoDb,
        MEDIA_PORT: media,
        MAIL_PORT: mail,
        SOUK_DATA: data,
        SOUK_THROTTLE: 'off',
        SOUK_ANSWERS: 'on',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const close = () => {
    shop.kill();
    keepAnswers(data);
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  await new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`The shop did not open:\n${said}`)), PATIENCE_MS);
    shop.on('close', () => reject(new Error(`The shop closed:\n${said}`)));
    shop.stdout.on('data', (text) => {
      said += text;
      if (said.includes('Ctrl-C')) {
        clearTimeout(late);
        resolve();
      }
    });
    shop.stderr.on('data', (text) => {
      said += text;
      process.stderr.write(text);
    });
  }).catch((reason) => {
    close();
    throw reason;
  });
  return {
    close,
    env: {
      SOUK_URL: `http://localhost:${port}`,
      SOUK_ISSUER: `http://localhost:${identity}/souk`,
      SOUK_STRIPE: `http://localhost:${stripe}`,
      SOUK_MAIL: `http://localhost:${mail}`,
    },
  };
}
