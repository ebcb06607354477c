// Makes the pictures of the README from the built page: docs/pictures/.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "./browser.mjs";
import { builtPage } from "./built-page.mjs";
import { listen } from "./listen.mjs";
import { staticServer } from "./static-server.mjs";

const dist = builtPage();
const pictures = fileURLToPath(new URL("../docs/pictures", import.meta.url));

const desktop = { width: 1360, height: 1010 };
const phone = { width: 390, height: 844 };
const shots = /** @type {const} */ ([
  { name: "private-light", network: "Private", colorScheme: "light", viewport: desktop },
  { name: "private-dark", network: "Private", colorScheme: "dark", viewport: desktop },
  { name: "host-light", network: "Host", colorScheme: "light", viewport: desktop },
  { name: "host-dark", network: "Host", colorScheme: "dark", viewport: desktop },
  { name: "phone-light", network: "Host", colorScheme: "light", viewport: phone },
  { name: "phone-dark", network: "Host", colorScheme: "dark", viewport: phone },
]);

mkdirSync(pictures, { recursive: true });
const server = staticServer(dist);
const address = await listen(server);
const browser = await chromium.launch(launchOptions());

await Promise.all(
  shots.map(async ({ name, network, colorScheme, viewport }) => {
    const page = await browser.newPage({
      viewport,
      colorScheme,
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.getByRole("radio", { name: new RegExp(`^${network}`) }).check();
    // On a phone the choice is further down than the first screen.
    const top =
      viewport === phone
        ? await page.getByRole("heading", { name: "Network", exact: true }).boundingBox()
        : null;
    await page.evaluate((y) => scrollTo(0, y), (top?.y ?? 0) - 40);
    await page.screenshot({ path: `${pictures}/${name}.png` });
  }),
);

await browser.close();
server.close();
