// Opens each HTML report in a browser that may not go to the network, in light and dark, at the width of a desk and of a telephone,
// and prints what disturbs: accessibility violations (axe-core: WCAG 2.2 A and AA, best practices), requests, messages of the console.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [executablePath, ...files] = process.argv.slice(2);
const SIZES = [1280, 390];

const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
let disturbed = false;
try {
  // the first page of a browser pays for its start
  await (await browser.newPage()).close();
  console.log("| report | bytes | width | scheme | opened in ms | violations | requests | console |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const file of files) {
    for (const width of SIZES) {
      for (const scheme of ["light", "dark"]) {
        disturbed = (await look(file, width, scheme)) || disturbed;
      }
    }
  }
} finally {
  await browser.close();
}
process.exitCode = disturbed ? 1 : 0;

async function look(file, width, scheme) {
  const url = pathToFileURL(resolve(file)).href;
  const page = await browser.newPage();
  // axe itself is put in from outside, which the policy of a report forbids
  await page.setBypassCSP(true);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const said = [];
  const asked = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("request", (request) => { if (request.url() !== url && !request.url().startsWith("data:")) asked.push(request.url()); });
  const begin = performance.now();
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const opened = performance.now() - begin;
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, {
    resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  console.log(`| ${file} | ${statSync(file).size} | ${width} | ${scheme} | ${opened.toFixed(0)} | ${found.violations.length} | ${asked.length} | ${said.length} |`);
  for (const one of found.violations) {
    console.log(`  ${one.id} (${one.impact}): ${one.help}; ${one.nodes.length} times, first: ${one.nodes[0].html.slice(0, 200)}\n    ${one.nodes[0].failureSummary.replaceAll("\n", " ")}`);
  }
  for (const one of [...asked, ...said]) console.log("  " + one.slice(0, 300));
  await page.close();
  return found.violations.length + asked.length + said.length > 0;
}
