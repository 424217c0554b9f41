// Prints the config.json of a stage: the exported one, completed from the outputs of the stack.
//   stage-config.mjs out/config.json < the answer of `aws cloudformation describe-stacks --output json`
import { readFileSync } from 'node:fs';
import { stageFaultsOf } from './config-rules.mjs';

const file = process.argv[2];
const exported = JSON.parse(readFileSync(file, 'utf8'));
const [stack] = JSON.parse(readFileSync(0, 'utf8')).Stacks;
const output = (name) => stack.Outputs.find((each) => each.OutputKey === name)?.OutputValue;
const parameter = (name) => stack.Parameters.find((each) => each.ParameterKey === name)?.ParameterValue;

const config = {
  ...exported,
  apiBase: '',
  origin: output('StorefrontAddress'),
  issuer: output('Issuer'),
  clientId: output('ClientId'),
  publishableKey: parameter('StripePublishableKey'),
  currency: parameter('ShopCurrency'),
};
const faults = stageFaultsOf(config);
if (faults.length > 0) {
  faults.forEach((fault) => console.error(`config.json: ${fault}`));
  process.exit(1);
}
console.log(JSON.stringify(config, null, 2));
