// Accepts a deployment: runs journeys over HTTP against the stack of a stage, and writes a report. It cleans up in any case.
//   main.mjs <stage> [--samconfig samconfig.toml] [--patience seconds] [--report target/accept/<stage>.md]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookAtEdge } from './edge.mjs';
import { lookAtAlarms, readStarts } from './operation.mjs';
import { People } from './people.mjs';
import { Report } from './report.mjs';
import { becomeSeller, listProduct } from './selling.mjs';
import { buy, refusals, review } from './shopping.mjs';
import { Shop } from './shop.mjs';
import { signIn, signOut } from './sign-in.mjs';
import { readStack, readStage } from './stack.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USUAL_PATIENCE_S = 60;

function option(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
}

async function makePerson({ people, stack, cleanUp }, role, group) {
  const person = await people.make(role);
  cleanUp.push([`the ${role} is removed`, () => people.remove(person)]);
  await people.give(person);
  if (group) await people.join(person, group);
  person.session = await signIn(stack, person);
  return person;
}

/** All that people do. Answers the picture of the product that was listed. */
async function journeys(run) {
  const moderator = await makePerson(run, 'moderator', 'moderators');
  const seller = await makePerson(run, 'seller');
  const shopper = await makePerson(run, 'shopper');
  await becomeSeller(run, seller, moderator);
  const product = await listProduct(run, seller);
  run.picture = product.image;
  await refusals(run, shopper);
  await buy(run, shopper, seller, product);
  await review(run, shopper, moderator, product);
  run.cleanUp.push(['signing out ends the session', async () => {
    run.report.check('sessions', 'a revoked refresh token is refused', 400, await signOut(run.stack, shopper.session));
  }]);
}

/** Last made, first removed; one that fails leaves the others to be removed. */
async function cleanUp({ cleanUp, report }) {
  for (let last = cleanUp.pop(); last; last = cleanUp.pop()) {
    const [what, work] = last;
    await work().then(
      () => report.check('cleaning up', what, 'yes', 'yes'),
      (failure) => report.check('cleaning up', what, 'yes', failure.message, false),
    );
  }
}

async function accept(stage) {
  const since = Date.now();
  const stackName = readStage(option('--samconfig', join(ROOT, 'samconfig.toml')), stage);
  const stack = await readStack(stackName);
  const report = new Report();
  const patienceMs = Number(option('--patience', USUAL_PATIENCE_S)) * 1000;
  const shop = new Shop(stack.StorefrontAddress, report, patienceMs);
  const config = await (await fetch(`${stack.StorefrontAddress}/config.json`)).json();
  const run = { stack, report, shop, config, people: new People(stack.UserPoolId), cleanUp: [] };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (shop.stopped = true));
  const part = (area, work) => shop.stopped || report.part(area, work);
  await part('journeys', () => journeys(run));
  await part('edge', () => lookAtEdge(run, run.picture));
  await part('alarms', () => lookAtAlarms(run, ['template.yaml', 'jobs.yaml'].map((each) => join(ROOT, each))));
  const { stopped } = shop;
  shop.stopped = false;
  await cleanUp(run);
  if (!stopped) await report.part('times', () => readStarts(run, since));
  const file = option('--report', join(ROOT, `target/accept/${stage}.md`));
  report.write(file, `${stack.StorefrontAddress} on ${new Date(since).toISOString()}`);
  console.log(`${report.failed ? 'NOT accepted' : 'Accepted'}: ${stack.StorefrontAddress}; the report is ${file}`);
  return report.failed ? 1 : 0;
}

try {
  const [stage] = process.argv.slice(2);
  if (!/^[a-z0-9-]+$/.test(stage ?? '') || stage.startsWith('--')) throw new Error('give a stage: make accept STAGE=dev');
  process.exitCode = await accept(stage);
} catch (failure) {
  console.error(`souk: ${failure.message}`);
  process.exitCode = 1;
}
