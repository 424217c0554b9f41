import { readFileSync } from 'node:fs';
import { aws } from './aws.mjs';

/** From docs/performance.md, on one core of another machine: for comparison, not a limit. */
const LOCAL_MS = { 'Init Duration': 700, 'Restore Duration': 25 };

/** A first call after a deployment, with its start. */
const SLOW_MS = 3000;

/** The alarms that templates always make, by their logical ids. */
export function alarmsOf(template) {
  return [...template.matchAll(/^ {2}(\w+):\n {4}Type: AWS::CloudWatch::Alarm\n(?! {4}Condition:)/gm)].map(([, id]) => id);
}

/** The alarms are there, act, and do not ring; the shop's own metrics arrive. */
export async function lookAtAlarms({ stack, report }, templates) {
  const { MetricAlarms, CompositeAlarms = [] } = await aws('cloudwatch', 'describe-alarms', '--alarm-name-prefix', `${stack.name}-`);
  const all = [...MetricAlarms, ...CompositeAlarms];
  for (const id of alarmsOf(templates.map((each) => readFileSync(each, 'utf8')).join('\n'))) {
    // A nested stack is named <stack>-Jobs-<letters>.
    const name = new RegExp(`^${stack.name}-(Jobs-[A-Z0-9]+-)?${id}-`);
    const alarm = all.find(({ AlarmName }) => name.test(AlarmName));
    report.check('alarms', `${id} is there and acts`, 'yes', alarm === undefined ? 'it is not there' : alarm.ActionsEnabled ? 'yes' : 'its actions are off');
    if (alarm) report.compare('alarms', `${id} is quiet`, 'not ALARM', alarm.StateValue, alarm.StateValue !== 'ALARM');
  }
  const { Metrics } = await aws('cloudwatch', 'list-metrics', '--namespace', 'Souk', '--dimensions', `Name=Service,Value=${stack.name}`);
  report.compare('alarms', 'the shop’s own metrics arrive (the first take 15 minutes)', 'some', [...new Set(Metrics.map(({ MetricName }) => MetricName))].join(', ') || 'none', Metrics.length > 0);
}

/** What a REPORT line of Lambda says of a start: null if the environment was warm. */
function startOf(line) {
  const found = /\b(Init|Restore) Duration: ([\d.]+) ms/.exec(line);
  return found && { kind: `${found[1]} Duration`, ms: Number(found[2]) };
}

const median = (sorted) => sorted[Math.floor(sorted.length / 2)];

/** Cold and restored starts since a moment, from the logs. */
export async function readStarts({ stack, report }, since) {
  const { StackResourceSummaries } = await aws('cloudformation', 'list-stack-resources', '--stack-name', stack.name);
  const groups = StackResourceSummaries.filter(({ ResourceType }) => ResourceType === 'AWS::Logs::LogGroup');
  const starts = { 'Init Duration': [], 'Restore Duration': [] };
  for (const { PhysicalResourceId } of groups) {
    const { events = [] } = await aws('logs', 'filter-log-events', '--log-group-name', PhysicalResourceId, '--start-time', String(since), '--filter-pattern', '"Duration" "REPORT"');
    for (const { message } of events) {
      const start = startOf(message);
      if (start) starts[start.kind].push(start.ms);
    }
  }
  const slowest = report.calls.reduce((one, other) => (one.ms > other.ms ? one : other), { call: 'none', ms: 0 });
  report.compare('times', 'the slowest call of the API', `at most ${SLOW_MS} ms`, `${slowest.ms} ms: ${slowest.call}`, slowest.ms <= SLOW_MS);
  report.check('times', 'the functions write logs', 'some groups', groups.length > 0 ? 'some groups' : 'none');
  for (const [kind, unsorted] of Object.entries(starts)) {
    const ms = unsorted.sort((one, other) => one - other);
    const seen = ms.length === 0 ? 'none in this run' : `${ms.length} starts, median ${median(ms)} ms, longest ${ms.at(-1)} ms`;
    report.compare('times', kind, `about ${LOCAL_MS[kind]} ms on the developer’s machine`, seen, ms.length > 0 && median(ms) <= LOCAL_MS[kind]);
  }
}
