// A report that was built with --single-file and --embed in; whether it can be read without script and without a file
// beside it out. usage: node single.mjs REPORT_DIR [--chromium PATH]
//
// The last line counts; the exit code is 1 if anything failed, 2 for wrong use.
import { copyFileSync, existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { TAGS, check, finish, launch, newPage } from "./checks.mjs";

async function open(browser, url, { width = 1280, scheme = "light", script = false } = {}) {
  const page = await newPage(browser);
  page.trouble = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) page.trouble.push(message.text());
  });
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url.split("#")[0] && !request.url().startsWith("data:")) {
      page.trouble.push(`asks for ${request.url()}`);
    }
  });
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(url, { waitUntil: "load" });
  return page;
}

async function violations(page) {
  await page.setJavaScriptEnabled(true);
  await page.setBypassCSP(true);
  await page.reload({ waitUntil: "load" });
  await page.evaluate(axe.source);
  const result = await page.evaluate((tags) => axe.run({ runOnly: tags, preload: false }), TAGS);
  return result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 140)}`));
}

const shown = (page) => page.$$eval(".page", (all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));

/** Nothing but the file itself: one part at a time, the one that the address names. */
async function file(browser, url) {
  for (const [width, scheme] of [[1280, "light"], [320, "dark"]]) {
    const page = await open(browser, url, { width, scheme });
    check(`single ${width}: the first page is shown alone`, (await shown(page)).join() === "index" ? [] : await shown(page));
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    check(`single ${width}: sideways`, sideways > 0 ? [`${sideways} px wider than the window`] : []);
    const unled = await page.$$eval("a[href]", (all) => all.map((link) => link.getAttribute("href"))
      .filter((href) => !(href.startsWith("#") && document.getElementById(href.slice(1)))));
    check(`single ${width}: every link leads to a part`, unled);
    const back = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    check(`single ${width}: its style sheet counts`, back === (scheme === "dark" ? "rgb(18, 22, 28)" : "rgb(255, 255, 255)") ? [] : [back]);
    const ids = await page.$$eval(".page", (all) => all.map((one) => one.id));
    for (const id of ["findings", ids.find((one) => one.startsWith("objective-")), ids.find((one) => one.startsWith("kpi-"))]) {
      if (!id) continue;
      await page.goto(`${url}#${id}`);
      check(`single ${width}: #${id} shows its page`, (await shown(page)).join() === id ? [] : await shown(page));
      check(`single ${width}: #${id}: axe`, await violations(page));
      await page.setJavaScriptEnabled(false);
    }
    const row = await page.$eval("[id^=findings--f-]", (one) => one.id).catch(() => null);
    if (row) {
      await page.goto(`${url}#${row}`);
      check(`single ${width}: a row shows its page`, (await shown(page)).join() === "findings" ? [] : await shown(page));
    }
    check(`single ${width}: trouble`, page.trouble);
    await page.close();
  }
}

async function card(browser, url, name) {
  const page = await open(browser, url, { width: 320 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  check(`card ${name}: sideways`, sideways > 0 ? [`${sideways} px wider than the window`] : []);
  check(`card ${name}: trouble`, page.trouble);
  check(`card ${name}: axe`, await violations(page));
  await page.close();
}

const [folder, ...options] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, "whole-report.html"))) {
  console.error("usage: node single.mjs REPORT_DIR [--chromium PATH], built with --single-file --embed");
  process.exit(2);
}
const browser = await launch(options);
try {
  // Far from its folder, as in a mail.
  const alone = join(mkdtempSync(join(tmpdir(), "scoresheet-")), "report.html");
  copyFileSync(join(folder, "whole-report.html"), alone);
  await file(browser, pathToFileURL(alone).href);
  const cards = readdirSync(resolve(folder, "embed")).sort();
  for (const kind of [/^index/, /^kpi-/, /^objective-/, /^team-/]) {
    const name = cards.find((one) => kind.test(one));
    if (name) await card(browser, pathToFileURL(resolve(folder, "embed", name)).href, name);
  }
} finally {
  await browser.close();
}
finish();
