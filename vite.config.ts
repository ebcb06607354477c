import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { firstChunk, laterChunk } from "./build/chunks.ts";
import { contentSecurityPolicy } from "./build/content-security-policy.ts";
import { inlineStyles } from "./build/inline-styles.ts";
import { laterStyles } from "./build/later-styles.ts";
import { licences } from "./build/licences.ts";
import { minify } from "./build/minify.ts";
import { serviceWorker } from "./build/service-worker.ts";

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses: the page works from any folder of any host.
  base: "./",
  plugins: [
    react(),
    !isSsrBuild && [
      minify(),
      inlineStyles(),
      laterStyles(),
      licences(),
      contentSecurityPolicy(),
      serviceWorker(),
    ],
  ],
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  build: {
    target: "es2023",
    // Of the page the plugin does it; nobody loads the other builds over a network.
    minify: false,
    cssMinify: true,
    // The first that know light-dark(), of May 2024: for older ones each colour would be written twice more.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // The list of what to load ahead would stand in the first view. The big parts are one file each: see build/chunks.ts.
    modulePreload: false,
    copyPublicDir: !isSsrBuild,
    ...(!isSsrBuild && {
      rolldownOptions: {
        output: {
          minify: false,
          codeSplitting: {
            groups: [
              { name: firstChunk, priority: 2 },
              { name: laterChunk, priority: 1 },
            ],
          },
        },
      },
    }),
  },
  test: {
    // Four times the usual: a busy machine is slow, and how fast the engine is has a measurement of its own.
    testTimeout: 20_000,
    // Vitest leaves one processor idle, of two here.
    maxWorkers: "100%",
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          isolate: false,
          include: ["src/{core,cli,testing}/**/*.test.ts", "{build,scripts,tools}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          environment: "jsdom",
          include: ["src/{ui,state,browser}/**/*.test.{ts,tsx}"],
          setupFiles: ["build/jsdom-gaps.ts", "build/clean-up-after-each.ts", "src/testing/page-in-use.ts"],
        },
      },
    ],
  },
}));
