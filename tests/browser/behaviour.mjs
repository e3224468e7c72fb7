// A report folder in; whether what its script adds works: search, copying, pictures, open parts, colours, keys; from the
// disk and from a server. usage: node behaviour.mjs REPORT_DIR [--chromium PATH]
//
// The last line counts; the exit code is 1 if anything failed, 2 for wrong use.
import { createServer } from "node:http";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, normalize, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { TAGS, check, finish, launch, newPage } from "./checks.mjs";

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript" };

/** True or the problem told. */
function holds(what, fits, told = "") {
  check(what, fits ? [] : [String(told)]);
}

async function open(browser, url, { width = 1280, scheme = "light" } = {}) {
  const page = await newPage(browser);
  page.trouble = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) page.trouble.push(message.text());
  });
  page.on("pageerror", (error) => page.trouble.push(String(error)));
  page.on("requestfailed", (request) => page.trouble.push(`failed: ${request.url()}`));
  const origin = url.startsWith("file:") ? /^(file|data|blob):/ : /^(http:\/\/127\.0\.0\.1|data:|blob:)/;
  page.on("request", (request) => {
    if (!origin.test(request.url())) page.trouble.push(`outside: ${request.url()}`);
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  // What is copied is kept where the test can see it: a browser without a window has no clipboard to ask.
  await page.evaluateOnNewDocument(() => {
    window.copied = [];
    navigator.clipboard?.__proto__ && Object.assign(navigator.clipboard.__proto__, {
      writeText: async (text) => { window.copied.push(text); },
      write: async (items) => {
        const blob = await items[0].getType("image/png");
        const bytes = new Uint8Array(await blob.arrayBuffer());
        window.copied.push({ type: blob.type, size: bytes.length, first: Array.from(bytes.slice(0, 4)) });
      },
    });
  });
  await page.goto(url, { waitUntil: "load" });
  return page;
}

async function accessible(page, what) {
  await page.setBypassCSP(true);
  await page.evaluate(axe.source).catch(() => {});
  const result = await page.evaluate((tags) => window.axe?.run({ runOnly: tags, preload: false }), TAGS);
  const told = result?.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 140)}`));
  check(`${what}: axe`, told ?? ["axe did not run"]);
}

const copied = (page) => page.evaluate(() => window.copied.at(-1));
const hits = (page) => page.$$eval(".hits a", (all) => all.map((link) => link.textContent));
const live = (page) => page.$eval(".live", (element) => element.textContent);

async function type(page, query) {
  await page.$eval(".find input", (box) => { box.value = ""; });
  await page.type(".find input", query);
  await page.waitForFunction(() => {
    const list = document.querySelector(".hits");
    return !list.hidden && list.textContent !== "Searching …";
  }, { timeout: 60000 });
  await new Promise((done) => setTimeout(done, 250));
}

/** The search: nothing is loaded before it is wanted, beginnings and slips find, arrows walk, the page of results. */
async function search(browser, base, item) {
  const page = await open(browser, `${base}index.html`);
  const loaded = () => page.$$eval("script", (all) => all.length);
  holds("search: nothing is loaded before it is wanted", (await loaded()) === 1, await loaded());
  await page.keyboard.press("/");
  holds("search: / leads to the box", await page.$eval(".find input", (box) => box === document.activeElement));
  await type(page, item.title);
  const [first] = await hits(page);
  holds("search: a title is found first", first?.includes(item.title), `${first} for ${item.title}`);
  holds("search: the number is read out", /\d+ results?$/.test(await live(page)), await live(page));
  const word = item.title.split(/\s+/).sort((a, b) => b.length - a.length)[0];
  await type(page, word.slice(0, Math.max(3, word.length - 2)));
  holds("search: a beginning finds", (await hits(page)).length > 0, word);
  const slip = `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;
  await type(page, slip);
  holds("search: a slip of the pen finds", (await hits(page)).some((hit) => hit.includes(word)), `${slip} for ${word}`);
  await page.keyboard.press("ArrowDown");
  holds("search: the arrow leads to the first result",
    await page.evaluate(() => document.activeElement === document.querySelector(".hits a")));
  await page.keyboard.press("ArrowUp");
  holds("search: and back", await page.$eval(".find input", (box) => box === document.activeElement));
  await accessible(page, "search: open list");
  await page.keyboard.press("Escape");
  holds("search: Escape closes", await page.$eval(".hits", (list) => list.hidden));
  await page.$eval(".find input", (box) => { box.value = ""; });
  await page.type(".find input", "zzzzqq");
  await page.waitForFunction(() => !document.querySelector(".hits").hidden);
  holds("search: nothing is said to be found", (await page.$eval(".hits", (list) => list.textContent)) === "Nothing found");
  await page.$eval(".find input", (box) => { box.value = ""; });
  await page.type(".find input", item.title);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await page.waitForFunction(() => document.querySelectorAll(".results li").length > 0, { timeout: 60000 });
  holds("search: Enter leads to all results", page.url().includes("search.html?q="), page.url());
  const all = await page.$$eval(".results li a", (links) => links.map((link) => link.getAttribute("href")));
  holds("search: the result leads to its page", all.includes(item.href), all.slice(0, 3).join());
  await accessible(page, "search: results");
  await page.click(".results input");
  await page.goto(`${base}index.html`, { waitUntil: "load" });
  await page.keyboard.press("/");
  const off = await page.$eval(".find input", (box) => box !== document.activeElement);
  holds("search: / can be turned off", off || base.startsWith("file:"));
  await page.evaluate(() => { try { localStorage.clear(); } catch { /* a browser without it */ } });
  check("search: trouble", page.trouble);
  await page.close();
}

/** Words that would run are only words in the results. */
async function hostile(browser, base) {
  const page = await open(browser, `${base}search.html?q=${encodeURIComponent("<img src=x onerror=x()> script")}`);
  await page.waitForFunction(() => /result/.test(document.querySelector(".results p").textContent), { timeout: 60000 });
  holds("search: what was asked is shown as words", (await page.$$("main img")).length === 0);
  check("search: hostile words: trouble", page.trouble);
  await page.close();
}

async function copies(browser, base) {
  const page = await open(browser, `${base}index.html`);
  const press = (text) => page.$$eval("main button", (all, wanted) => {
    all.find((one) => one.textContent === wanted).click();
  }, text);
  const sentence = await page.$eval("#summary", (summary) => summary.textContent.trim());
  await press("Copy summary");
  holds("copy: the summary", (await copied(page))?.includes(sentence.slice(0, 60)), await copied(page));
  holds("copy: it is said", /Copied the summary/.test(await live(page)), await live(page));
  await press("Copy for Teams or Slack");
  holds("copy: for chats", (await copied(page))?.includes("Needs attention:\n- "), await copied(page));
  holds("copy: no cell marks up a chat", !/[*`<>[\]]/.test(await copied(page)), await copied(page));
  await press("Copy table");
  const rows = (await copied(page)).trim().split("\n");
  const columns = rows.map((row) => row.split("\t").length);
  holds("copy: a table has as many cells in each row", rows.length > 1 && new Set(columns).size === 1, columns.join());
  await press("Copy picture");
  await page.waitForFunction(() => window.copied.at(-1)?.type === "image/png", { timeout: 60000 });
  const picture = await copied(page);
  holds("copy: a chart is a PNG", picture.first.join() === "137,80,78,71" && picture.size > 5000, JSON.stringify(picture));
  await page.goto(`${base}findings.html`, { waitUntil: "load" });
  const id = await page.$eval("main tr[id]", (row) => row.id);
  await page.$eval(`#${id} .copy.to`, (link) => link.click());
  holds("copy: the link to a row", (await copied(page))?.endsWith(`findings.html#${id}`), await copied(page));
  check("copy: trouble", page.trouble);
  await page.close();
}

async function parts(browser, base, objective) {
  const page = await open(browser, `${base}${objective}`);
  const states = () => page.$$eval("main details", (all) => all.map((part) => part.open));
  const before = await states();
  if (before.length > 0) {
    await page.$$eval("main details > summary", (all) => all.at(-1).click());
    await page.waitForFunction(() => location.search.includes("open="));
    const turned = await states();
    await page.reload({ waitUntil: "load" });
    holds("parts: what was opened is open again", (await states()).join() === turned.join(), (await states()).join());
    holds("parts: and differs", turned.join() !== before.join());
  }
  check("parts: trouble", page.trouble);
  await page.close();
}

async function colours(browser, base) {
  const page = await open(browser, `${base}index.html`);
  const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await back();
  await page.click(".scheme");
  const dark = await back();
  holds("colours: the button changes them", dark !== light, dark);
  await accessible(page, "colours: dark by button");
  await page.goto(`${base}findings.html`, { waitUntil: "load" });
  holds("colours: other pages follow", (await back()) === dark, await back());
  await page.click(".scheme");
  holds("colours: and back", (await back()) === light, await back());
  check("colours: trouble", page.trouble);
  await page.close();
}

/** Serves a folder for as long as the tests run. */
function serve(root) {
  const server = createServer((request, response) => {
    const name = normalize(decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname));
    const file = join(root, name);
    if (!file.startsWith(root) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

const [folder, ...options] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, "index.html"))) {
  console.error("usage: node behaviour.mjs REPORT_DIR [--chromium PATH]");
  process.exit(2);
}
const root = resolve(folder);
const data = readFileSync(join(root, "assets/search-data.js"), "utf8");
const { documents } = JSON.parse(data.slice("window.scoresheet(".length, -3));
const [, title, href] = documents.find((one) => one[0] === 0) ?? documents[0];
const objective = readdirSync(root).filter((name) => /^objective-/.test(name)).sort()[0] ?? "data.html";
const browser = await launch(options);
const server = await serve(root);
try {
  for (const base of [`${pathToFileURL(root).href}/`, `http://127.0.0.1:${server.address().port}/`]) {
    await search(browser, base, { title, href });
    await hostile(browser, base);
    await copies(browser, base);
    await parts(browser, base, objective);
    await colours(browser, base);
  }
} finally {
  await browser.close();
  server.close();
}
finish();
