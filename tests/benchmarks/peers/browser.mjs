// node browser.mjs BARS.json CHROMIUM PEER...: measures charts in a headless browser, a line of JSON each.
//
// Every chart gets the same bars and makes the same moves; see page/frames.js for what a frame is.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const DAY = 1440;
const PAN_PX = 17;
const PAN_FRAMES = 60;
const ZOOM_FRAMES = 40;
const DRAG_MOVES = 40;
const DRAG_PX = 18;
const PATIENCE_MS = 120_000;
const FLAGS = ['--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-dev-shm-usage', '--no-sandbox'];

const [barsPath, executablePath, ...peers] = process.argv.slice(2);
const bars = JSON.parse(readFileSync(barsPath, 'utf8'));
const pictures = process.env.PEERS_PICTURES;

/** Returns script and style of one page, bundled in memory. */
async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`page/${name}.js`, import.meta.url))],
    bundle: true,
    write: false,
    outdir: 'out',
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
    logLevel: 'error',
  });
  const of = (end) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return { script: of('.js'), style: of('.css') };
}

const within = (promise, what) =>
  Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(() => reject(new Error(`${what} took over ${PATIENCE_MS / 1000} s`)), PATIENCE_MS).unref()),
  ]);

async function openedPage(browser, name) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, timezoneId: 'UTC' });
  const { script, style } = await bundled(name);
  await page.setContent(`<!doctype html><style>${style}</style>
    <style>html,body{margin:0;overflow:hidden;font:11px "DejaVu Sans"}#chart{width:1600px;height:900px}</style>
    <div id="chart"></div>`);
  await page.addScriptTag({ path: fileURLToPath(new URL('page/frames.js', import.meta.url)) });
  await page.addScriptTag({ content: script });
  await page.evaluate((given) => { window.bars = given; }, bars);
  return page;
}

const picture = (page, name) => pictures && page.screenshot({ path: `${pictures}/${name}.png` });

const pan = (page) =>
  page.evaluate(async ([px, count]) => {
    const costs = await bench.frames((k) => chart.pan(k * px), count);
    await bench.untilPainted(() => chart.pan(0));
    return costs;
  }, [PAN_PX, PAN_FRAMES]);

/** Four weeks to a day and back around one moment, in equal factors. */
const zoom = (page, middle) =>
  page.evaluate(([centre, weeks, day, count]) =>
    bench.frames((k) => {
      const share = 1 - Math.abs(1 - (2 * k) / count);
      const span = weeks * (day / weeks) ** share;
      chart.show(Math.max(centre - span / 2, 0), span);
    }, count), [middle, bars.minutes, DAY, ZOOM_FRAMES]);

/** How far the pointer is from where it took hold at the k-th move: out and back. */
const dragPx = (k) => DRAG_PX * (15 - Math.abs(14 - (k % 28)));

async function drag(page) {
  const grip = await page.evaluate(() => chart.grip());
  if (!grip) throw new Error('no bar to drag in view');
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.evaluate(() => { window.moves = bench.listenToMoves(); });
  for (let k = 1; k <= DRAG_MOVES; k++) await page.mouse.move(grip.x + dragPx(k), grip.y);
  const costs = await page.evaluate(() => moves());
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return costs.slice(2);
}

async function measured(browser, name) {
  const page = await openedPage(browser, name);
  const day = Math.floor(bars.today / DAY) * DAY;
  const show = (start, span) =>
    page.evaluate(([at, minutes]) => bench.untilPainted(() => chart.show(at, minutes)), [start, span]);
  const costs = {};
  costs.load = [await page.evaluate(([at, span]) => bench.untilPainted(() => chart.load(bars, at, span)), [day, DAY])];
  await show(day, DAY);
  await picture(page, `${name}-day`);
  costs['day pan'] = await pan(page);
  costs.drag = await drag(page);
  await picture(page, `${name}-drag`);
  await show(0, bars.minutes);
  await picture(page, `${name}-weeks`);
  costs['4-week pan'] = await pan(page);
  costs.zoom = await zoom(page, bars.today);
  return { rows: await page.evaluate(() => chart.rows), costs };
}

if (pictures) mkdirSync(pictures, { recursive: true });
for (const name of peers) {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const line = { peer: name, chromium: browser.version() };
  try {
    Object.assign(line, await within(measured(browser, name), name));
  } catch (error) {
    line.failed = String(error.message ?? error).split('\n')[0];
  }
  await browser.close();
  console.log(JSON.stringify(line));
}
