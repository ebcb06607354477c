import type { ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ColourScheme, Launch } from "./driver.ts";
import { connectTo } from "./marionette.ts";
import { start, stop, until } from "./program.ts";
import { browserOf, commands, textOf } from "./webdriver.ts";
import type { Command, Session } from "./webdriver.ts";

/** What `layout.css.prefers-color-scheme.content-override` says for each. */
const schemes = { dark: 0, light: 1 };

/** A Firefox of this machine, which needs no geckodriver: Marionette is what that talks to. */
export function launchFirefox(program: string): Launch {
  return async (scheme) => {
    const profile = await mkdtemp(join(tmpdir(), "quadlight-firefox-"));
    const downloads = join(profile, "downloads");
    await writeProfile(profile, downloads, scheme);
    const firefox = start(program, ["--headless", "--marionette", "--no-remote", "--profile", profile], {
      // Root’s Firefox wants a home of its own.
      env: { ...process.env, HOME: profile },
    });
    const marionette = await connectTo(await until(firefox, () => portIn(profile)));
    const session = await marionette.send("WebDriver:NewSession", {});
    const send: Session["send"] = async (command, parameters = {}) =>
      valueOf(await marionette.send(commands[command].marionette, withDefaults(command, parameters)));
    return browserOf({
      version: textOf(Reflect.get(Object(session), "capabilities"), "browserVersion"),
      downloads,
      send: (command, parameters) =>
        command === "reload" ? reload(firefox, send) : send(command, parameters),
      end: async () => {
        marionette.close();
        await stop(firefox);
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      },
    });
  };
}

async function writeProfile(profile: string, downloads: string, scheme: ColourScheme): Promise<void> {
  const preferences = {
    // The list of downloads would take the focus.
    "browser.download.alwaysOpenPanel": false,
    "browser.download.dir": downloads,
    "browser.download.folderList": 2,
    "layout.css.prefers-color-scheme.content-override": schemes[scheme],
    "marionette.port": 0,
    "toolkit.legacyUserProfileCustomizations.stylesheets": true,
    "ui.prefersReducedMotion": 1,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await mkdir(downloads);
  await mkdir(join(profile, "chrome"));
  await writeFile(join(profile, "user.js"), lines.join(""));
  // Its window is at least 450 px wide otherwise.
  await writeFile(join(profile, "chrome", "userChrome.css"), ":root { min-width: 0 !important; }\n");
}

/** Firefox writes the port into its profile once it listens. */
async function portIn(profile: string): Promise<number | undefined> {
  const text = await readFile(join(profile, "MarionetteActivePort"), "utf8").catch(() => "");
  return text === "" ? undefined : Number(text);
}

/** As a person does it: Marionette’s own way goes past the service worker, as Shift and a reload do. */
async function reload(firefox: ChildProcess, send: Session["send"]): Promise<void> {
  const script = "return document.readyState === 'complete' ? performance.timeOrigin : undefined";
  const loaded = async () => (await send("evaluate", { script, args: [] })) ?? undefined;
  const before = await loaded();
  await send("evaluate", { script: "location.reload()", args: [] });
  await until(firefox, async () => ((await loaded()) ?? before) !== before || undefined);
}

/** What geckodriver adds. A sandbox that lasts as long as the page keeps what was put into it. */
function withDefaults(command: Command, parameters: Readonly<Record<string, unknown>>) {
  if (command === "evaluate") return { ...parameters, sandbox: "tests", newSandbox: false };
  if (command === "screenshot") return { full: false };
  return parameters;
}

/** Marionette wraps some values. */
function valueOf(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "value" in answer ? answer.value : answer;
}
