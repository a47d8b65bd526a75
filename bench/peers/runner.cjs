// Runs a JavaScript tool over texts on request; modules come from the folder named second.
// One line of JSON texts in, one line with the time of each and the number of findings out.
"use strict";
const { createRequire } = require("node:module");
const path = require("node:path");
const readline = require("node:readline");

const [, , name, folder] = process.argv;
const need = createRequire(path.join(path.resolve(folder), "package.json"));
const versionOf = (module) => {
  const main = need.resolve(module);
  const root = main.slice(0, main.lastIndexOf(path.join("node_modules", module)));
  return need(path.join(root, "node_modules", module, "package.json")).version;
};

const tools = {
  "write-good": () => {
    const writeGood = need("write-good");
    return (text) => writeGood(text).length;
  },
  typograf: () => {
    const loaded = need("typograf");
    const Typograf = loaded.default || loaded;
    const typograf = new Typograf({ locale: ["ru", "en-US"] });
    return (text) => (typograf.execute(text) === text ? 0 : 1);
  },
  textlint: () => {
    const { createLinter } = need("textlint");
    const { TextlintKernelDescriptor } = need("@textlint/kernel");
    const plain = (module) => {
      const loaded = need(module);
      return loaded.default || loaded;
    };
    const descriptor = new TextlintKernelDescriptor({
      filterRules: [],
      plugins: [{ pluginId: "text", plugin: plain("@textlint/textlint-plugin-text") }],
      rules: ["write-good", "terminology"].map((id) => ({
        ruleId: id,
        rule: plain(`textlint-rule-${id}`),
        options: true,
      })),
    });
    const linter = createLinter({ descriptor });
    return async (text) => (await linter.lintText(text, "draft.txt")).messages.length;
  },
};

async function main() {
  const check = tools[name]();
  await check("One, two.");
  console.log(JSON.stringify({ version: versionOf(name) }));
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const seconds = [];
    let findings = 0;
    for (const text of JSON.parse(line)) {
      const begin = process.hrtime.bigint();
      findings += await check(text);
      seconds.push(Number(process.hrtime.bigint() - begin) / 1e9);
    }
    console.log(JSON.stringify({ seconds, findings }));
  }
}

main();
