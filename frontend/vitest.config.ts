import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    restoreMocks: true,
    // On a busy machine the first look at a page takes its time.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'storefront', environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['./src/testing/setup.ts'] },
      },
      // Scripts see no page, and need none to be set up.
      { extends: true, test: { name: 'scripts', environment: 'node', include: ['bin/**/*.test.mjs'] } },
    ],
  },
});
