import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** They begin before anything was said or imported, or anybody signed in; what says so is a module's own state. */
const FIRST = ['src/search/box.test.tsx', 'src/seller/listing.test.tsx', 'src/seller/returns/queue.test.tsx', 'src/ui/ToastList.test.tsx', 'src/ui/ui.test.tsx'];
/** Files with a stand-in for a module: in a process that they shared, what had imported the module before would keep another file's. */
const STANDING_IN = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `src/${file}`)
  .filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));
const ALONE = [...new Set([...FIRST, ...STANDING_IN])];
const page = { environment: 'jsdom', setupFiles: ['./src/testing/setup.ts'] };

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    restoreMocks: true,
    // On a busy machine the first look at a page takes its time.
    testTimeout: 20_000,
    maxWorkers: '100%',
    projects: [
      // Files share a process and its modules: to load these anew for each takes longer than the tests.
      { extends: true, test: { ...page, name: 'storefront', isolate: false, include: ['src/**/*.test.{ts,tsx}'], exclude: ALONE } },
      { extends: true, test: { ...page, name: 'alone', include: ALONE } },
      // Scripts see no page, and need none to be set up.
      { extends: true, test: { name: 'scripts', environment: 'node', setupFiles: ['./bin/temporary.mjs'], include: ['bin/**/*.test.mjs'] } },
    ],
  },
});
