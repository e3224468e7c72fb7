// A report folder in; what a browser has to say about it out. usage: node site.mjs REPORT_DIR [--chromium PATH]
//
// Looks at one page of each kind, in light and in dark, on a wide screen and a narrow one: accessibility by axe,
// messages on the console, requests that leave the disk, sideways scrolling. Then at what the script adds, at the page
// without it, and at what is printed: as the browser lays it out, and page by page in the PDF, which needs `pdftotext`
// of poppler-utils. `SCORESHEET_SITE_OUT=out cargo test --lib a_report_can_be_written` makes reports
// to look at, one a sample. The last line counts; the exit code is 1 if anything failed, 2 for wrong use.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { TAGS, check, finish, launch, newPage } from "./checks.mjs";

const KINDS = [
  /^index/, /^units/, /^team-/, /^objective-/, /^kpi-/, /^kpis/, /^file-/, /^findings/, /^changes/, /^rules/, /^data/,
  /^method/, /^pack/, /^alignment/, /^timeline/, /^people/, /^search/, /^404/,
];
const PRINTED = [/^pack/, /^index/, /^team-/, /^objective-/];
const PAPERS = { a4: [595, 842], letter: [612, 792] };
const SCHEMES = ["light", "dark"];
const WIDTHS = [320, 1280];
// A table of so many rows has a filter.
const FILTERED = 5;

/** A page of the report in a window of its own, with everything that went wrong while it opened. */
async function open(browser, url, { width, scheme = "light", script = true }) {
  const page = await newPage(browser);
  const trouble = { console: [], requests: [] };
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) trouble.console.push(message.text());
  });
  page.on("pageerror", (error) => trouble.console.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) trouble.requests.push(request.url());
  });
  page.on("requestfailed", (request) => trouble.requests.push(`failed: ${request.url()}`));
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(url, { waitUntil: "load" });
  return { page, trouble };
}

async function violations(page) {
  await page.evaluate(axe.source);
  const result = await page.evaluate((tags) => axe.run({ runOnly: tags }), TAGS);
  return result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`));
}

/** Accessibility needs the content policy out of the way; everything else is looked at with the policy in force. */
async function look(browser, url, name) {
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      const what = `${name} ${scheme} ${width}`;
      const { page, trouble } = await open(browser, url, { width, scheme });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      check(`${what}: sideways`, sideways > 0 ? [`${sideways} px wider than the window`] : []);
      check(`${what}: console`, trouble.console);
      check(`${what}: requests`, trouble.requests);
      await page.setBypassCSP(true);
      await page.reload({ waitUntil: "load" });
      check(`${what}: axe`, await violations(page));
      await page.close();
    }
  }
}

/** The same words with and without the script, apart from what the script adds. */
async function bare(browser, url, name) {
  const text = async (script) => {
    const { page } = await open(browser, url, { width: 1280, script });
    const words = await page.evaluate(() => {
      document.querySelectorAll(".tools, .live, .copy, .results").forEach((added) => added.remove());
      return document.querySelector("main").textContent.replace(/\s+/g, "");
    });
    await page.close();
    return words;
  };
  const [withScript, without] = [await text(true), await text(false)];
  check(`${name}: complete without the script`, withScript === without ? [] : ["the words differ"]);
}

/** Sorting and filtering work, are announced, and are still there after the page is opened again. */
async function tables(browser, url) {
  const { page, trouble } = await open(browser, url, { width: 1280 });
  const rows = () => page.$$eval("[data-name=findings] tbody tr:not([hidden])", (all) => all.length);
  const before = await rows();
  if (before === 0) return page.close();
  // A table that is seen at a glance has no filter.
  const filters = (await page.$$(".tools input")).length;
  check("findings: long tables have a filter, short ones none", (filters > 0) === (before >= FILTERED) ? [] : [`${filters}`]);
  if (filters === 0) return page.close();
  await page.type(".tools input", "zzzz");
  check("findings: a word that stands nowhere leaves no row", (await rows()) === 0 ? [] : [`${await rows()} rows`]);
  check("findings: the filter is in the address", page.url().includes("findings-find=zzzz") ? [] : [page.url()]);
  await page.reload({ waitUntil: "load" });
  check("findings: the filter outlives a reload", (await rows()) === 0 ? [] : [`${await rows()} rows`]);
  await page.$eval(".tools input", (box) => { box.value = ""; box.dispatchEvent(new Event("input")); });
  check("findings: an empty filter shows all", (await rows()) === before ? [] : [`${await rows()} of ${before}`]);
  await page.click("[data-name=findings] thead th:nth-child(2) button");
  const sorted = await page.$$eval("[data-name=findings] [aria-sort]", (all) => all.map((head) => head.ariaSort));
  check("findings: one column is sorted", sorted.join() === "ascending" ? [] : [sorted.join()]);
  const names = await page.$$eval("[data-name=findings] tbody tr", (all) => all.map((row) => row.cells[1].innerText));
  const wanted = [...names].sort((a, b) => a.localeCompare(b, "en-GB"));
  check("findings: its rows are in order", names.join() === wanted.join() ? [] : [names.slice(0, 5).join()]);
  const rule = names[0];
  await page.goto(`${url}?findings-1=${rule}#all`, { waitUntil: "load" });
  const kept = await page.$$eval("[data-name=findings] tbody tr:not([hidden])", (all) =>
    all.map((row) => row.cells[1].innerText));
  const only = kept.length > 0 && kept.every((name) => name === rule);
  check("findings: the address can name a rule", only ? [] : [kept.slice(0, 5).join()]);
  check("findings: console after use", trouble.console);
  await page.close();
}

/** What is closed on the screen is open on paper. */
async function paper(browser, url, name) {
  const { page } = await open(browser, url, { width: 1280 });
  await page.emulateMediaType("print");
  const hidden = await page.$$eval("details:not([open]) > :not(summary, .tools)", (all) =>
    all.filter((part) => part.textContent.trim() && part.getBoundingClientRect().height === 0).length);
  check(`${name}: nothing is closed on paper`, hidden === 0 ? [] : [`${hidden} parts are closed`]);
  const tools = await page.$$eval(".tools, .copy", (all) => all.filter((part) => part.offsetHeight > 0).length);
  check(`${name}: no controls on paper`, tools === 0 ? [] : [`${tools} controls`]);
  await page.close();
}

/** A text on one line; a line may end behind a hyphen. */
function joined(text) {
  return text.replace(/\s+/g, " ").replaceAll("- ", "-").trim();
}

/** The pages of a PDF: the words of each, and how large they are in points. */
function pagesOf(pdf) {
  const folder = mkdtempSync(join(tmpdir(), "scoresheet-pdf-"));
  const file = join(folder, "page.pdf");
  try {
    writeFileSync(file, pdf);
    const text = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" });
    const info = execFileSync("pdfinfo", [file], { encoding: "utf8" });
    const size = info.match(/Page size:\s+([\d.]+) x ([\d.]+)/).slice(1).map(Math.round);
    return { size, pages: text.split("\f").slice(0, -1).map(joined) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every printed page says of which day it is; no row is cut in two; the head of a table stands above all its rows. */
async function print(browser, url, name) {
  const { page } = await open(browser, url, { width: 1280 });
  // `data as of 31 October 2026`, in the language of the report.
  const stamp = await page.$eval(".stamp", (stamp) => stamp.textContent.split(" · ")[0]);
  const dated = stamp[0].toLowerCase() + stamp.slice(1);
  const tables = await page.$$eval("main table", (all) => all.map((table) => ({
    head: table.tHead.innerText,
    isLong: table.classList.contains("paper"),
    rows: Array.from(table.querySelectorAll("tbody th"), (head) => head.innerText),
  })));
  for (const table of tables) {
    table.head = joined(table.head);
    table.rows = table.rows.map(joined);
  }
  // Only words in Latin letters come out of a PDF as they went in; short ones may stand anywhere.
  const isPlain = (text) => /^[ -~]{24,}$/.test(text);
  for (const [paper, size] of Object.entries(PAPERS)) {
    const { size: found, pages } = pagesOf(await page.pdf({ format: paper, preferCSSPageSize: true }));
    const what = `${name} on ${paper}`;
    const fits = found.every((length, side) => Math.abs(length - size[side]) <= 1);
    check(`${what}: its size`, fits ? [] : [`${found.join(" x ")} points`]);
    const undated = pages.flatMap((text, number) => (text.includes(dated) || text.includes(stamp) ? [] : [`page ${number + 1}`]));
    check(`${what}: every page is dated`, undated);
    const cut = tables.flatMap((table) => table.rows).filter((row) => isPlain(row) && !pages.some((text) => text.includes(row)));
    check(`${what}: no row is cut`, [...new Set(cut)]);
    const words = (head) => head.split(" ").slice(0, 2).join(" ");
    const bare = tables.filter((table) => table.isLong).flatMap((table) => pages.flatMap((text, number) => {
      const row = table.rows.find((row) => isPlain(row) && text.includes(row));
      const elsewhere = tables.some((other) => other !== table && other.rows.includes(row));
      return row && !elsewhere && !text.includes(words(table.head)) ? [`page ${number + 1}: ${row}`] : [];
    }));
    check(`${what}: heads are repeated`, bare);
  }
  await page.close();
}

const [folder, ...options] = process.argv.slice(2);
if (!folder || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error("usage: node site.mjs REPORT_DIR [--chromium PATH]");
  process.exit(2);
}
const root = resolve(folder);
const address = (name) => pathToFileURL(`${root}/${name}`).href;
const names = readdirSync(root).filter((name) => name.endsWith(".html") && name !== "whole-report.html").sort();
const heaviest = (kind) => {
  const all = names.filter((name) => kind.test(name));
  return all.sort((a, b) => readFileSync(`${root}/${b}`).length - readFileSync(`${root}/${a}`).length)[0];
};
const browser = await launch(options);
try {
  for (const kind of KINDS) {
    const name = heaviest(kind);
    if (!name) continue;
    await look(browser, address(name), name);
    await bare(browser, address(name), name);
    await paper(browser, address(name), name);
  }
  for (const name of PRINTED.map(heaviest).filter(Boolean)) await print(browser, address(name), name);
  check("there is a first page", names.includes("index.html") ? [] : ["none"]);
  await tables(browser, address("findings.html"));
} finally {
  await browser.close();
}
finish();
