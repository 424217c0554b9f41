// Fails if src/api/schema.d.ts does not match openapi.yaml.
import { readFileSync } from 'node:fs';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const wanted = COMMENT_HEADER + astToString(await openapiTS(new URL('../../openapi.yaml', import.meta.url)));
if (wanted !== readFileSync(new URL('../src/api/schema.d.ts', import.meta.url), 'utf8')) {
  console.error('src/api/schema.d.ts does not match openapi.yaml: run npm run schema');
  process.exit(1);
}
