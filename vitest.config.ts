import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    maxWorkers: availableParallelism(),
    // Modules keep nothing that one test could find of another but what is equal for all; loading them anew for each
    // file would take a quarter of the run.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
