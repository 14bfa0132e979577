import { defineConfig } from "vite";

// Relative addresses, so that the same files open under any path; nothing is inlined, since the server's
// content policy allows no inline script or style.
export default defineConfig({
  base: "./",
  build: {
    outDir: "../src/neuroflare/web/static",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
  },
  server: { proxy: { "/api": "http://127.0.0.1:8765" } },
});
