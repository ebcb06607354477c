import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

/** What a person looks for: by role and name, as a screen reader says them. */
export interface Target {
  readonly role: string;
  /** The whole name. */
  readonly name?: string;
  /** How the name begins. */
  readonly begins?: string;
  readonly within?: Target;
}

/** What is found. */
export interface Found {
  readonly text: string;
  readonly value: string;
  readonly isChecked: boolean;
  readonly isSelected: boolean;
  readonly hasFocus: boolean;
  /** The middle of what a person would click on. */
  readonly x: number;
  readonly y: number;
  /** Is that on the screen and under nothing else? */
  readonly isInReach: boolean;
}

type QueryAllByRole = (
  container: ParentNode,
  role: string,
  options: { readonly name?: string | ((name: string) => boolean) },
) => readonly HTMLElement[];

declare global {
  // What `library` puts into the page.
  var TestingLibraryDom: { readonly queryAllByRole: QueryAllByRole } | undefined;
}

/** The library that knows roles and names, as a script. */
export const library = readFileSync(
  createRequire(import.meta.url).resolve("@testing-library/dom/dist/@testing-library/dom.umd.min.js"),
  "utf8",
);

/**
 * Runs in the page, by its source: gives what is found, in shadow roots as well; undefined when the library is not
 * there yet. With `forClick` the first one is scrolled into view.
 */
export function find(target: Target, forClick: boolean): readonly Found[] | undefined {
  const queryAllByRole = globalThis.TestingLibraryDom?.queryAllByRole;
  if (!queryAllByRole) return undefined;

  const rootsIn = (scope: ParentNode): readonly ParentNode[] => [
    scope,
    ...[...scope.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const search = ({ role, name, begins, within }: Target): readonly HTMLElement[] =>
    (within ? search(within) : [document]).flatMap(rootsIn).flatMap((root) =>
      queryAllByRole(root, role, {
        ...(name !== undefined && { name }),
        ...(begins !== undefined && { name: (text: string) => text.startsWith(begins) }),
      }),
    );
  // oxlint-disable-next-line consistent-function-scoping -- the page gets the source of this function alone
  const describe = (element: HTMLElement): Found => {
    const isMark = element instanceof HTMLInputElement && /radio|checkbox/.test(element.type);
    const clickable = (isMark && element.closest("label")) || element;
    const { left, top, width, height } = clickable.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const root = clickable.getRootNode();
    const hit = root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
    return {
      text: element.textContent,
      value: "value" in element ? String(element.value) : "",
      isChecked: element instanceof HTMLInputElement && element.checked,
      isSelected: element.ariaSelected === "true",
      hasFocus: element.matches(":focus"),
      x,
      y,
      isInReach: hit !== null && clickable.contains(hit),
    };
  };
  const found = search(target);
  if (forClick) found[0]?.scrollIntoView({ block: "center", behavior: "instant" });
  return found.map(describe);
}

const shape: Readonly<Record<keyof Found, string>> = {
  text: "string",
  value: "string",
  isChecked: "boolean",
  isSelected: "boolean",
  hasFocus: "boolean",
  x: "number",
  y: "number",
  isInReach: "boolean",
};

/** What `find` gave, as it came out of the page. */
export function readFound(answer: unknown): readonly Found[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.filter(isFound);
}

const isFound = (value: unknown): value is Found =>
  Object.entries(shape).every(([name, type]) => typeof Reflect.get(Object(value), name) === type);
