import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'bin/**/*.test.mjs'],
    setupFiles: ['./src/testing/setup.ts'],
    restoreMocks: true,
    // On a busy machine the first look at a page takes its time.
    testTimeout: 20_000,
  },
});
