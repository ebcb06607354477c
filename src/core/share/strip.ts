import { applyChanges } from "../unit-file/text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { findSecrets, placeholder } from "./secrets.ts";
import type { Secret } from "./secrets.ts";

/** What looks secret, and in which file. */
export interface SecretInFile {
  readonly file: string;
  readonly secret: Secret;
}

/** What looks secret in all files, in the order of the tabs. */
export function secretsOf({ files }: Workspace): readonly SecretInFile[] {
  return Object.entries(files).flatMap(([file, text]) =>
    findSecrets(text).map((secret) => ({ file, secret })),
  );
}

/** The workspace with a visible placeholder in the place of each of them. */
export function withoutSecrets(workspace: Workspace): Workspace {
  const files = Object.fromEntries(
    Object.entries(workspace.files).map(([name, text]) => [name, stripText(text)]),
  );
  return { ...workspace, files };
}

/** What is found only once other things are gone is looked for again: a quote can hide what stands behind it. */
const mostLooks = 10;

function stripText(text: string): string {
  let stripped = text;
  for (let look = 0; look < mostLooks; look++) {
    const secrets = findSecrets(stripped);
    if (secrets.length === 0) break;
    stripped = applyChanges(
      stripped,
      secrets.map(({ from, to }) => ({ from, to, insert: placeholder })),
    );
  }
  return stripped;
}
