// What the scripts of this folder share: a browser without a window, checks that are counted, and the last line.
import puppeteer from "puppeteer-core";

/** The rules of axe that hold for every page. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

let passed = 0;
let failed = 0;

/** Counts a check; problems are told, and none means that it holds. */
export function check(what, problems) {
  if (problems.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`FAILED ${what}`);
  for (const problem of problems.slice(0, 8)) console.log(`  ${problem}`);
}

/** A browser; `--chromium PATH` among the options names another one. */
export function launch(options) {
  const executablePath = options[0] === "--chromium" ? options[1] : "/usr/bin/chromium";
  return puppeteer.launch({ executablePath, args: FLAGS });
}

/** A page that may take its time: a machine that does much else is slow, and no page is wrong for it. */
export async function newPage(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(180000);
  return page;
}

/** Tells how many checks held and ends: with 1 if any failed. */
export function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
