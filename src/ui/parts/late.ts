import { lazy } from "react";
import type { ComponentType } from "react";
import { firstUse } from "../../browser/first-use.ts";

/**
 * A part that is not on the first screen. It loads once a person uses the page or it has rested for a while, with all
 * that does (`build/chunks.ts`).
 */
// What a component takes may be anything: React’s own `lazy` says so, too.
// oxlint-disable-next-line typescript/no-explicit-any
export function late<Part extends ComponentType<any>>(load: () => Promise<{ readonly default: Part }>) {
  return lazy(async () => {
    await firstUse();
    return load();
  });
}
