// The local shop as a stack: what the AWS CLI would print of it, and its address with a sign-in page as Cognito has one.
import { createServer } from 'node:http';
import { alarmsOf } from '../../../accept/operation.mjs';
import { LoginPages } from './login.mjs';

const NAME = 'souk-dev';
/** Of a Java function with SnapStart and of one without, as AWS documents them. */
const REPORTS = [
  'REPORT RequestId: 1\tDuration: 12.00 ms\tBilled Duration: 13 ms\tMemory Size: 1024 MB\tMax Memory Used: 130 MB\tRestore Duration: 310.55 ms\tBilled Restore Duration: 60 ms\t\n',
  'REPORT RequestId: 2\tDuration: 9.31 ms\tBilled Duration: 10 ms\tMemory Size: 1024 MB\tMax Memory Used: 130 MB\tInit Duration: 812.20 ms\t\n',
  'REPORT RequestId: 3\tDuration: 4.02 ms\tBilled Duration: 5 ms\tMemory Size: 1024 MB\tMax Memory Used: 130 MB\t\n',
];

/** Of one connection, not of what is sent through it. */
const HOP = ['connection', 'content-length', 'host', 'transfer-encoding'];

const pairs = (kind, values) => Object.entries(values).map(([name, value]) => ({ [`${kind}Key`]: name, [`${kind}Value`]: value }));

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/**
 * Opens the stack.
 *   without: a header that no answer has
 *   unheard: payments are taken, and the shop never hears of them
 */
export async function openStack({ shop, issuer, stripe, template, without, unheard, secret = 'sk_test_soukLocal' }) {
  const calls = [];
  const users = new Map();
  let address;
  const login = new LoginPages(users, { shop, issuer });
  const config = await (await fetch(`${shop}/config.json`)).json();

  const printed = {
    'cloudformation describe-stacks': () => ({
      Stacks: [
        {
          Outputs: pairs('Output', { StorefrontAddress: address, Issuer: address, ClientId: config.clientId, UserPoolId: 'pool', StripeKeyArn: 'arn:key' }),
          Parameters: pairs('Parameter', { StripePublishableKey: config.publishableKey }),
        },
      ],
    }),
    'cloudformation list-stack-resources': () => ({ StackResourceSummaries: [{ ResourceType: 'AWS::Logs::LogGroup', PhysicalResourceId: '/souk-dev/catalogue' }] }),
    'secretsmanager get-secret-value': () => ({ SecretString: secret }),
    'cloudwatch describe-alarms': () => ({
      MetricAlarms: alarmsOf(template).map((id) => ({ AlarmName: `${NAME}-${id}-1ABC`, ActionsEnabled: true, StateValue: 'OK' })),
    }),
    'cloudwatch list-metrics': () => ({ Metrics: [{ MetricName: 'OrdersPaid' }] }),
    'logs filter-log-events': () => ({ events: REPORTS.map((message) => ({ message })) }),
    'cognito-idp admin-create-user': ({ username }) => {
      users.set(username, { groups: [] });
      return { User: { Username: '4f3a9c1e' } };
    },
    'cognito-idp admin-set-user-password': ({ username, password }) => void (users.get(username).password = password),
    'cognito-idp admin-add-user-to-group': ({ username, ...words }) => void users.get(username).groups.push(words['group-name']),
    'cognito-idp admin-delete-user': ({ username }) => void users.delete(username),
  };

  function aws(words) {
    calls.push(words.join(' '));
    const named = Object.fromEntries(words.flatMap((word, at) => (word.startsWith('--') ? [[word.slice(2), words[at + 1]]] : [])));
    const print = printed[words.slice(0, 2).join(' ')];
    if (!print) throw new Error(`the stand-in knows no ${words.slice(0, 2).join(' ')}`);
    return JSON.stringify(print(named) ?? '').replace(/^""$/, '');
  }

  /** Everything else is the local shop's. */
  async function pass(request, body, response) {
    if (unheard && request.url.startsWith('/test/sessions/')) return response.end('{}');
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !HOP.includes(name)));
    const to = request.url.startsWith('/test/') ? stripe : shop;
    const answer = await fetch(to + request.url, { method: request.method, headers, body: body.length > 0 ? body : undefined, redirect: 'manual' });
    const kept = [...answer.headers].filter(([name]) => ![without, 'content-encoding', ...HOP].includes(name));
    response.writeHead(answer.status, kept);
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  const server = createServer(async (request, response) => {
    try {
      const body = await bodyOf(request);
      if (request.url === '/aws') response.end(aws(JSON.parse(body)));
      else if (request.url === '/config.json') {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ ...config, issuer: address, stripeScript: `${address}/stripe.js` }));
      } else if (!(await login.answer(request, body.toString(), response))) await pass(request, body, response);
    } catch (failure) {
      response.writeHead(500).end(failure.message);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
  login.address = address;
  return { address, calls, users, close: () => server.close() };
}
