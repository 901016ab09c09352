import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test changes what others share; importing everything again for each file would take most of the time.
    isolate: false,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/**/*.gen.ts', 'src/codegen/**'] },
  },
});
