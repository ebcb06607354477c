/** What every browser can be asked for, so that a job is described once and done in each. */

export type BrowserKind = "chromium" | "firefox" | "webkit";

export type ColourScheme = "light" | "dark";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A browser that runs, with one profile. */
export interface Browser {
  readonly version: string;
  /** The folder that downloads arrive in. */
  readonly downloads: string;
  readonly newTab: (size: Size) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** Starts a browser with a new profile. */
export type Launch = (scheme: ColourScheme) => Promise<Browser>;

/** One tab. Clicks and keys are trusted: the page can’t tell them from those of a person. */
export interface Tab {
  /** Resolves when the page has loaded, as `reload` and `back` do. */
  readonly goTo: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly click: (x: number, y: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** One key, with those held meanwhile before it: `Enter`, `Control+s`. */
  readonly press: (keys: string) => Promise<void>;
  /** Gives files of this machine to a file input. */
  readonly chooseFiles: (selector: string, paths: readonly string[]) => Promise<void>;
  /** What an expression gives in the page, as JSON can say it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What is on the screen, as PNG. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}
