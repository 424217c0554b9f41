// Asks MiniSearch and SQLite's FTS5 the judged queries that QualityTest asks the shop's own index, and prints one table for each.
//     npm ci && npm run compare
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import MiniSearch from "minisearch";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../", import.meta.url));
const judged = `${root}functions/search/src/test/resources/souk/functions/search/index/`;
const lines = (name) => readFileSync(judged + name, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));

const demo = parse(readFileSync(`${root}local/src/main/resources/demo/catalogue.yaml`, "utf8")).products;
const products = [
  ...demo.map(({ title, category, description }) => ({ title, category, description: description ?? "" })),
  ...lines("names.txt").map((title) => ({ title, category: "other", description: "" })),
].map((product, id) => ({ id, ...product }));
const queries = lines("judged.txt").map((line) => {
  const [kind, words, right] = line.split(" | ");
  return { kind, words, right: right.split(" / ").map((part) => part.trim().toLowerCase()) };
});

function miniSearch(options) {
  const index = new MiniSearch({ fields: ["title", "category", "description"], storeFields: ["title"] });
  index.addAll(products);
  const boost = { title: 4, category: 2 };
  return (words) => index.search(words, { boost, ...options }).slice(0, 5).map(({ title }) => title);
}

function fts5(tokenizer) {
  const input = JSON.stringify({ tokenizer, products, queries: queries.map(({ words }) => words) });
  const run = spawnSync("python3", [fileURLToPath(new URL("fts5.py", import.meta.url))], { input, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const found = JSON.parse(run.stdout);
  return (_, at) => found[at];
}

const engines = {
  "MiniSearch, its defaults": miniSearch({}),
  "MiniSearch, all words, prefix, fuzzy 0.2": miniSearch({ combineWith: "AND", prefix: true, fuzzy: 0.2 }),
  "SQLite FTS5, unicode61, prefix of the last word": fts5("unicode61 remove_diacritics 2"),
  "SQLite FTS5, porter, prefix of the last word": fts5("porter unicode61 remove_diacritics 2"),
};
const kinds = [...new Set(queries.map(({ kind }) => kind))].sort();

console.log(`${queries.length} queries, ${products.length} products: share with a right product among the first five\n`);
console.log(`| engine | ${kinds.join(" | ")} |`);
console.log(`|---|${kinds.map(() => "---:|").join("")}`);
for (const [name, search] of Object.entries(engines)) {
  const right = queries.map(({ words, right }, at) =>
    search(words, at).some((title) => right.some((part) => title.toLowerCase().includes(part))));
  const share = (kind) => {
    const of = right.filter((_, at) => queries[at].kind === kind);
    return (of.filter(Boolean).length / of.length).toFixed(3);
  };
  console.log(`| ${name} | ${kinds.map(share).join(" | ")} |`);
}
