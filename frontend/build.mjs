// Builds every bundle into the package's static folders. The bundles are committed, so that a
// machine without Node runs the desk; `make check` builds them again and compares.
import { build } from "esbuild";
import { existsSync } from "node:fs";

const STATIC = process.env.NANNI_BUNDLES ?? "../src/nanni_desk";

/** Bundle -> where it goes. A loader is pasted into foreign sites and must not leak names. */
const BUNDLES = [
  { entry: "src/desk/main.ts", out: `${STATIC}/pages/static/desk/desk.js` },
  { entry: "src/composer/main.ts", out: `${STATIC}/reviews/static/reviews/composer.js` },
  { entry: "src/widget/loader/main.ts", out: `${STATIC}/channels/widget/static/widget/loader.js` },
  { entry: "src/widget/panel/main.ts", out: `${STATIC}/channels/widget/static/widget/panel.js` },
];

for (const { entry, out } of BUNDLES) {
  if (!existsSync(entry)) continue;
  await build({
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2022"],
    legalComments: "eof",
    logLevel: "warning",
  });
}
