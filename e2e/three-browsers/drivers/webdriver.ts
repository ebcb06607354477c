import type { Browser, Size, Tab } from "./driver.ts";
import { clickAt, keysOf, typed } from "./webdriver-actions.ts";

/**
 * The commands of WebDriver (https://www.w3.org/TR/webdriver2/#endpoints) that are needed, as they are sent over HTTP
 * and by Marionette, which geckodriver translates them to.
 */
export const commands = {
  goTo: { http: "POST url", marionette: "WebDriver:Navigate" },
  reload: { http: "POST refresh", marionette: "WebDriver:Refresh" },
  back: { http: "POST back", marionette: "WebDriver:Back" },
  evaluate: { http: "POST execute/sync", marionette: "WebDriver:ExecuteScript" },
  act: { http: "POST actions", marionette: "WebDriver:PerformActions" },
  find: { http: "POST element", marionette: "WebDriver:FindElement" },
  type: { http: "POST element/{id}/value", marionette: "WebDriver:ElementSendKeys" },
  screenshot: { http: "GET screenshot", marionette: "WebDriver:TakeScreenshot" },
  resize: { http: "POST window/rect", marionette: "WebDriver:SetWindowRect" },
  shownTab: { http: "GET window", marionette: "WebDriver:GetWindowHandle" },
  newTab: { http: "POST window/new", marionette: "WebDriver:NewWindow" },
  show: { http: "POST window", marionette: "WebDriver:SwitchToWindow" },
  close: { http: "DELETE window", marionette: "WebDriver:CloseWindow" },
} as const;

export type Command = keyof typeof commands;

/** A session of WebDriver, however its commands reach the browser. */
export interface Session {
  readonly version: string;
  readonly downloads: string;
  /** Gives the value of the answer. */
  readonly send: (command: Command, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** A browser that WebDriver drives. The tab that the session begins with stays open: it ends with the last one. */
export async function browserOf(session: Session): Promise<Browser> {
  const first = String(await session.send("shownTab"));
  let shown = first;
  const show = async (handle: string) => {
    if (shown !== handle) await session.send("show", { handle });
    shown = handle;
  };
  return {
    version: session.version,
    downloads: session.downloads,
    newTab: async (size) => {
      // WebKitGTK leaves a tab that is not the first of its window hidden.
      const handle = textOf(await session.send("newTab", { type: "window" }), "handle");
      await show(handle);
      await resize(session, size);
      const send: Session["send"] = (...command) => show(handle).then(() => session.send(...command));
      const close = async () => {
        await send("close");
        // No command has a meaning after that, without a tab to give it to.
        await show(first);
      };
      return { ...tabOf(send), close };
    },
    close: session.end,
  };
}

/** Gives the window a size with which the page in it has the wanted one. */
async function resize({ send }: Session, { width, height }: Size): Promise<void> {
  const script = "return outerHeight - innerHeight";
  await send("resize", { width, height });
  const frame = Number(await send("evaluate", { script, args: [] }));
  await send("resize", { width, height: height + frame });
}

function tabOf(send: Session["send"]): Omit<Tab, "close"> {
  const act = async (...actions: readonly object[]) => void (await send("act", { actions }));
  return {
    goTo: async (url) => void (await send("goTo", { url })),
    reload: async () => void (await send("reload")),
    back: async () => void (await send("back")),
    click: (x, y) => act(clickAt(x, y)),
    type: (text) => act(typed(text)),
    press: (keys) => act(keysOf(keys)),
    chooseFiles: async (selector, paths) => {
      const element = await send("find", { using: "css selector", value: selector });
      await send("type", { id: elementId(element), text: paths.join("\n") });
    },
    evaluate: (expression) => send("evaluate", { script: `return (${expression})`, args: [] }),
    screenshot: async () => Buffer.from(String(await send("screenshot")), "base64"),
  };
}

function elementId(element: unknown): string {
  // https://www.w3.org/TR/webdriver2/#dfn-web-element-identifier
  return textOf(element, "element-6066-11e4-a52e-4f735466cecf");
}

/** A text of an answer. */
export function textOf(answer: unknown, name: string): string {
  const value: unknown =
    typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;
  if (typeof value !== "string")
    throw new Error(`The browser’s answer has no ${name}: ${JSON.stringify(answer)}`);
  return value;
}
