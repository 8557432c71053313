// How many records of a file of JSON Lines ajv checks in a second, compiled, parsing included.
// Prints what, records and megabytes a second, and how many are valid, between tabs.
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";

const [modules, schemas, type, file] = process.argv.slice(2);
const load = createRequire(path.join(modules, "package.json"));
const Ajv = load("ajv/dist/2020.js").default;
const ajv = new Ajv({ strict: false });
load("ajv-formats").default(ajv);
for (const name of fs.readdirSync(schemas).filter((n) => n.endsWith(".schema.json"))) {
  ajv.addSchema(JSON.parse(fs.readFileSync(path.join(schemas, name), "utf8")), name);
}
const validate = ajv.getSchema(type + ".schema.json");
const lines = fs.readFileSync(file, "utf8").split("\n").filter(Boolean).slice(0, 40000);
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);

function round() {
  const before = process.hrtime.bigint();
  let valid = 0;
  for (const line of lines) {
    if (validate(JSON.parse(line))) valid++;
  }
  return { valid, nanos: Number(process.hrtime.bigint() - before) };
}

const rounds = Array.from({ length: 9 }, round).slice(3);
const median = rounds.map((r) => r.nanos).sort((a, b) => a - b)[3];
const rate = (amount) => Math.round((amount * 1e9) / median);
console.log([type + " ajv", rate(lines.length), Math.round(rate(bytes) / 1e6), rounds[0].valid].join("\t"));
