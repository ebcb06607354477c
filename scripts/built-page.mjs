import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { giveUp } from "./give-up.mjs";

/** The folder of the built page; ends the program with a sentence when nothing was built. */
export function builtPage() {
  const folder = fileURLToPath(new URL("../dist", import.meta.url));
  if (!existsSync(`${folder}/index.html`)) giveUp("There is no built page yet: run npm run build first.");
  return folder;
}
