// A report folder in; whether Firefox shows it from the disk as Chromium does: no message on the console, no request
// outside, search, sorting and filtering. usage: node firefox.mjs REPORT_DIR [--firefox PATH]
//
// The last line counts; the exit code is 1 if anything failed, 2 for wrong use.
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { check, finish } from "./checks.mjs";

const [folder, flag, path] = process.argv.slice(2);
const firefox = flag === "--firefox" ? path : "/usr/bin/firefox-esr";
if (!folder || !existsSync(join(folder, "index.html")) || !existsSync(firefox)) {
  console.error("usage: node firefox.mjs REPORT_DIR [--firefox PATH]");
  process.exit(2);
}
const address = (name) => pathToFileURL(join(resolve(folder), name)).href;

const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  // Puppeteer lets pages read their neighbours; a reader's Firefox does not.
  extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
});

async function open(name) {
  const page = await browser.newPage();
  page.trouble = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) page.trouble.push(message.text());
  });
  page.on("pageerror", (error) => page.trouble.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) page.trouble.push(`outside: ${request.url()}`);
  });
  await page.goto(address(name), { waitUntil: "load" });
  return page;
}

const first = (start) => readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith(".html")).sort()[0];
const pages = ["index.html", "findings.html", "rules.html", "timeline.html", "pack.html", first("objective"), first("team-")];
const missing = pages.filter((name) => !name || !existsSync(join(folder, name)));
check("all seven pages are there", missing.map((name) => `missing: ${name ?? "a page of an objective or a team"}`));
for (const name of pages.filter((name) => !missing.includes(name))) {
  const page = await open(name);
  const titles = await page.$$eval("h1", (all) => all.map((title) => title.textContent.trim()));
  check(`${name}: one title`, titles.length === 1 && titles[0] ? [] : [JSON.stringify(titles)]);
  check(`${name}: quiet`, page.trouble);
  await page.close();
}

{
  const page = await open("index.html");
  const box = await page.$("input[type=search]");
  await box.click();
  await box.type("a");
  await page.waitForFunction(() => document.querySelectorAll(".hits a").length > 0, { timeout: 20000 }).catch(() => {});
  const hits = await page.$$eval(".hits a", (all) => all.length);
  check("search: finds something", hits > 0 ? [] : ["no hit for `a`"]);
  check("search: quiet", page.trouble);
  await page.close();
}

{
  const page = await open("findings.html");
  const sorted = await page.evaluate(() => {
    const button = document.querySelector("th button");
    button.click();
    return button.closest("th").getAttribute("aria-sort");
  });
  check("table: sorts", sorted ? [] : ["no aria-sort after a click"]);
  const rows = () => [...document.querySelectorAll("tbody tr[id^=f-]")].filter((row) => row.checkVisibility()).length;
  const before = await page.evaluate(rows);
  await (await page.$("main input")).type("nothing is called so");
  const fewer = (was) =>
    [...document.querySelectorAll("tbody tr[id^=f-]")].filter((row) => row.checkVisibility()).length < was;
  await page.waitForFunction(fewer, { timeout: 10000 }, before).catch(() => {});
  const after = await page.evaluate(rows);
  check("table: filters", after < before ? [] : [`${before} rows before, ${after} after`]);
  check("table: quiet", page.trouble);
  await page.close();
}

await browser.close();
finish();
