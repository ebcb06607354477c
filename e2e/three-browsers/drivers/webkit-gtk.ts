import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Launch } from "./driver.ts";
import { start, stop, until } from "./program.ts";
import { browserOf, commands, textOf } from "./webdriver.ts";

/** Where the programs are that WebKitGTK is driven with. */
export interface WebKitGtk {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** WebKitGTK’s small browser, on a display of its own that nobody sees. */
export function launchWebKitGtk(programs: WebKitGtk): Launch {
  return async (scheme) => {
    const home = await mkdtemp(join(tmpdir(), "quadlight-webkit-"));
    const downloads = join(home, "downloads");
    await writeHome(home, downloads);
    const [screen, display] = await openDisplay(programs.display);
    const port = await freePort();
    const driver = start(programs.driver, [`--port=${port}`], {
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: "x11",
        HOME: home,
        XDG_CONFIG_HOME: join(home, ".config"),
        XDG_RUNTIME_DIR: home,
        // There is no graphics card where tests run.
        LIBGL_ALWAYS_SOFTWARE: "1",
      },
    });
    const address = `http://127.0.0.1:${port}/session`;
    await until(driver, () => fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined));
    const browserOptions = {
      binary: programs.browser,
      args: ["--automation", ...(scheme === "dark" ? ["--dark-mode"] : [])],
    };
    const session = await send("POST", address, {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browserOptions } },
    });
    const own = `${address}/${textOf(session, "sessionId")}`;
    return browserOf({
      version: textOf(Reflect.get(Object(session), "capabilities"), "browserVersion"),
      downloads,
      send: (command, parameters = {}) => {
        const [method = "", path = ""] = commands[command].http.split(" ");
        return send(method, `${own}/${path.replace("{id}", String(parameters["id"]))}`, parameters);
      },
      end: async () => {
        await send("DELETE", own);
        await stop(driver);
        await stop(screen);
        await rm(home, { recursive: true, force: true, maxRetries: 5 });
      },
    });
  };
}

async function writeHome(home: string, downloads: string): Promise<void> {
  await mkdir(join(home, ".config", "gtk-3.0"), { recursive: true });
  await mkdir(downloads);
  await writeFile(join(home, ".config", "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  // Its tool bar keeps the window from being as narrow as a phone otherwise.
  const style = "* { min-width: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px; }\n";
  await writeFile(join(home, ".config", "gtk-3.0", "gtk.css"), style);
}

/** Starts an X server that draws nowhere; gives it and the name of its display. */
async function openDisplay(program: string): Promise<readonly [ChildProcess, string]> {
  const words = ["-displayfd", "3", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"];
  const screen = start(program, words, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const told = screen.stdio[3];
  if (!told) throw new Error("Xvfb says no display");
  const [number] = await once(told, "data");
  return [screen, `:${String(number).trim()}`];
}

/** WebKitWebDriver can’t choose one by itself. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}

async function send(method: string, address: string, parameters?: object): Promise<unknown> {
  const body = method === "POST" ? { body: JSON.stringify(parameters) } : {};
  const response = await fetch(address, { method, ...body });
  const answer: unknown = await response.json();
  const value: unknown = Reflect.get(Object(answer), "value");
  if (!response.ok) throw new Error(`WebKit: ${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}
