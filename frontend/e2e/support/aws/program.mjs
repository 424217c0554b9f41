#!/usr/bin/env node
// Stands for the AWS CLI: asks the stand-in of the stack what to print.
const answer = await fetch(`${process.env.STACK_STAND_IN}/aws`, { method: 'POST', body: JSON.stringify(process.argv.slice(2)) });
const text = await answer.text();
if (answer.ok) process.stdout.write(text);
else {
  process.stderr.write(`An error occurred: ${text}\n`);
  process.exit(254);
}
