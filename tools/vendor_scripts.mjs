/**
 * Copies the libraries that the site's scripts use from node_modules to theme_overrides/assets/vendor, each with its
 * licence, its version in the first line. The versions are those of package-lock.json:
 *
 *     npm ci && node tools/vendor_scripts.mjs
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Package, file in it, name here. */
const LIBRARIES = [
  { name: "iframe-worker", file: "shim/index.js", to: "iframe-worker.js" },
  { name: "ts-fsrs", file: "dist/index.umd.js", to: "ts-fsrs.js" },
];

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = join(root, "theme_overrides", "assets", "vendor");
mkdirSync(target, { recursive: true });

for (const { name, file, to } of LIBRARIES) {
  const source = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const code = readFileSync(join(source, file), "utf8").replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n");
  writeFileSync(join(target, to), `/*! ${name} ${version}, ${license} licence: ${to.replace(".js", ".LICENSE.txt")} */\n${code}`);
  writeFileSync(join(target, to.replace(".js", ".LICENSE.txt")), readFileSync(join(source, "LICENSE"), "utf8"));
}
