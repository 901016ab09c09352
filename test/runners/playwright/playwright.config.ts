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
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
