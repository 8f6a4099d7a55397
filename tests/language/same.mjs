// The reports of one project by en.eco and by fr.eco, without their words: numbers, states, names and the order of all.
import { readFileSync } from "node:fs";
const kept = new Set(["name", "state", "decision", "grade", "standing", "pointer", "theme", "as_of", "mean_of", "code", "severity"]);
const bare = (value, key) =>
  Array.isArray(value) ? value.map((item) => bare(item, key))
  : value && typeof value === "object" ? Object.fromEntries(Object.entries(value).filter(([k]) => k !== "digest").map(([k, v]) => [k, bare(v, k)]))
  : typeof value === "string" && !kept.has(key) ? "" : value;
const [a, b] = process.argv.slice(2).map((file) => JSON.stringify(bare(JSON.parse(readFileSync(file, "utf8"))), null, 1).split("\n"));
let n = 0;
for (let i = 0; i < Math.max(a.length, b.length) && n < 10; i++)
  if (a[i] !== b[i]) { console.log(`${i}: ${a[i]} | ${b[i]}`); n++; }
console.log(n ? "they differ" : `the same, but for words`);
