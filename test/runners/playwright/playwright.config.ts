import { defineConfig } from '@playwright/test';

// Pages in a browser of this machine: nothing is downloaded. Root has no sandbox.
export default defineConfig({
  testMatch: '*.spec.ts',
  timeout: 60_000,
  workers: 1,
  fullyParallel: true,
  reporter: 'json',
  outputDir: process.env.ET_OUTPUT ?? 'test-results',
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
