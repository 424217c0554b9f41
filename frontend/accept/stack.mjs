import { readFileSync } from 'node:fs';
import { parametersOf } from '../bin/release.mjs';
import { aws } from './aws.mjs';

/** A test key: a live one would take real money. */
const TEST_KEY = /^(pk|sk|rk)_test_/;

/** What samconfig.toml says of a stage. Refuses a stage that is not there, or that has a live key, before anything is called. */
export function readStage(samconfig, stage) {
  const text = readFileSync(samconfig, 'utf8');
  const section = text.split(/^(?=\[)/m).find((each) => each.startsWith(`[${stage}.deploy.parameters]`)) ?? '';
  const name = /^stack_name *= *"(.*)"/m.exec(section)?.[1];
  if (name === undefined) throw new Error(`samconfig.toml has no stage '${stage}'`);
  const key = parametersOf(text, stage).get('StripePublishableKey');
  if (!TEST_KEY.test(key ?? '')) throw new Error(`the StripePublishableKey of ${stage} is no test key: orders are paid, so nothing is called`);
  return name;
}

/** Outputs and parameters of the stack, by name. Refuses a live key in either place where the stack has one. */
export async function readStack(name) {
  const [stack] = (await aws('cloudformation', 'describe-stacks', '--stack-name', name)).Stacks;
  const said = Object.fromEntries([
    ...(stack.Parameters ?? []).map((each) => [each.ParameterKey, each.ParameterValue]),
    ...(stack.Outputs ?? []).map((each) => [each.OutputKey, each.OutputValue]),
  ]);
  for (const needed of ['StorefrontAddress', 'Issuer', 'ClientId', 'UserPoolId', 'StripeKeyArn', 'StripePublishableKey']) {
    if (!said[needed]) throw new Error(`the stack ${name} has no ${needed}`);
  }
  if (!TEST_KEY.test(said.StripePublishableKey)) throw new Error(`the stack ${name} has a live publishable key`);
  const { SecretString } = await aws('secretsmanager', 'get-secret-value', '--secret-id', said.StripeKeyArn);
  if (!TEST_KEY.test(SecretString.trim())) throw new Error(`the API key of ${name} is no test key of Stripe`);
  return { ...said, name };
}
