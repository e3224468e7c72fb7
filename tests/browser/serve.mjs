// The program and a folder of sheets in; whether `serve` shows the report without a message on the console and loads the
// page again when a sheet is saved. usage: node serve.mjs SCORESHEET SHEETS_DIR FILE.csv [--chromium PATH]
//
// FILE is saved again as spreadsheet programs do it: another file first, then its name. The last line counts; the exit
// code is 1 if anything failed, 2 for wrong use.
import { spawn } from "node:child_process";
import { copyFileSync, existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { check, finish, launch, newPage } from "./checks.mjs";

/** The address, once the first build is there. */
function address(server) {
  return new Promise((done, lost) => {
    let told = "";
    server.stdout.on("data", (text) => {
      told += text;
      const found = told.match(/serving (http:\S+)/);
      if (found) done(found[1]);
    });
    server.on("exit", () => lost(new Error(`serve ended: ${told}`)));
  });
}

const [program, folder, name, ...options] = process.argv.slice(2);
if (!program || !name || !existsSync(join(folder, name))) {
  console.error("usage: node serve.mjs SCORESHEET SHEETS_DIR FILE.csv [--chromium PATH]");
  process.exit(2);
}
const server = spawn(program, ["serve", "-q", folder], { stdio: ["ignore", "pipe", "inherit"] });
const browser = await launch(options);
try {
  const url = await address(server);
  const page = await newPage(browser);
  const trouble = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) trouble.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:")) trouble.push(`outside: ${request.url()}`);
  });
  await page.goto(url, { waitUntil: "load" });
  await new Promise((done) => setTimeout(done, 2500));
  check("serve: trouble", trouble);
  const again = page.waitForNavigation({ timeout: 120000 }).then(() => [], (error) => [String(error)]);
  const file = join(folder, name);
  copyFileSync(file, `${file}.part`);
  renameSync(`${file}.part`, file);
  check("serve: a sheet that is saved loads the page again", await again);
  check("serve: trouble after it", trouble);
  await page.type(".find input", "a");
  await page.waitForFunction(() => document.querySelector(".hits a"), { timeout: 60000 });
  check("serve: the search works", []);
} finally {
  await browser.close();
  server.kill("SIGINT");
}
finish();
