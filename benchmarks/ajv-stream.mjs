// How many records of a folder of JSON Lines ajv checks in a second, line by line, each by the schema of
// its type and nothing else. Prints what, records and megabytes a second, and how many there are, between
// tabs; the last of several rounds counts.
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";

const [modules, schemas, rounds, folder] = process.argv.slice(2);
const load = createRequire(path.join(modules, "package.json"));
const Ajv = load("ajv/dist/2020.js").default;
const ajv = new Ajv({ strict: false });
load("ajv-formats").default(ajv);
const types = fs
  .readdirSync(schemas)
  .filter((name) => name.endsWith(".schema.json"))
  .map((name) => name.replace(".schema.json", ""))
  .sort((a, b) => b.length - a.length);
for (const type of types) {
  ajv.addSchema(JSON.parse(fs.readFileSync(path.join(schemas, type + ".schema.json"), "utf8")), type + ".schema.json");
}

/** The type whose name a file of several begins with: activities is of Activity. */
function typeOf(file) {
  return types.find((type) => file.toLowerCase().startsWith(type.toLowerCase().replace(/y$/, "i")))
    ?? types.find((type) => file.toLowerCase().startsWith(type.toLowerCase()));
}

async function round() {
  const before = process.hrtime.bigint();
  let records = 0;
  let bytes = 0;
  let invalid = 0;
  for (const file of fs.readdirSync(folder)) {
    const validate = ajv.getSchema(typeOf(file) + ".schema.json");
    const input = fs.createReadStream(path.join(folder, file));
    for await (const line of readline.createInterface({ input })) {
      records++;
      if (!validate(JSON.parse(line))) invalid++;
    }
    bytes += input.bytesRead;
  }
  return { records, bytes, invalid, seconds: Number(process.hrtime.bigint() - before) / 1e9 };
}

let last;
for (let i = 0; i < Number(rounds); i++) last = await round();
const { records, bytes, invalid, seconds } = last;
console.log(["everything ajv-schema-only", Math.round(records / seconds), Math.round(bytes / seconds / 1e6), records].join("\t"));
process.exitCode = invalid > 0 ? 1 : 0;
