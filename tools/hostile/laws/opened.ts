import { inflateRawSync } from "node:zlib";
import { readFiles } from "../../../src/browser/open-files.ts";
import { readShareFragment } from "../../../src/browser/share-link.ts";
import { addOpened } from "../../../src/core/workspace/opening/add-opened.ts";
import type { OpenedFile } from "../../../src/core/workspace/opening/opened-file.ts";
import { readDraft } from "../../../src/core/workspace/reading/draft.ts";
import { readQuery } from "../../../src/core/workspace/reading/query.ts";
import { startWorkspace } from "../../../src/core/workspace/start-workspace.ts";
import type { Workspace } from "../../../src/core/workspace/workspace.ts";
import { sectionsIn } from "../../../src/core/unit-file/names-in.ts";
import { entriesOf } from "../../../src/core/unit-file/read.ts";
import { parseUnitFile } from "../../../src/core/unit-file/parse.ts";
import type { Delivery, HostileFile } from "../delivery.ts";
import { hold } from "../found.ts";
import { inTime, inTimeSoon } from "./clock.ts";
import { holdSentences } from "./sentences.ts";

/** Opens a delivery as the page does, and holds what is true of opening; gives the files that are there then. */
export async function opened(delivery: Delivery): Promise<readonly Workspace[]> {
  switch (delivery.by) {
    case "link":
      return openedLink(delivery.fragment);
    case "files":
      return openedFiles(delivery.files);
    case "address":
      return openedAddress(delivery.search);
    case "storage":
      return delivery.items.flatMap(([, text]) => openedDraft(text));
    case "frame":
      return [];
  }
}

async function openedLink(fragment: string): Promise<readonly Workspace[]> {
  const read = await inTimeSoon("Opening the link", () => readShareFragment(fragment));
  if (read.kind === "problem") {
    holdSentences([read.sentence]);
    return [];
  }
  const { files } = read.workspace;
  holdNames(Object.keys(files));
  hold(
    "a link shows what it holds",
    JSON.stringify(Object.entries(files)) === JSON.stringify(filesIn(fragment)),
    () => `It shows ${JSON.stringify(Object.entries(files)).slice(0, 500)}`,
  );
  return [read.workspace];
}

/** What a link holds, read in another way than the page does. */
function filesIn(fragment: string): unknown {
  const bytes = Buffer.from(fragment.slice(3, -7), "base64url");
  const held: unknown = JSON.parse((fragment[2] === "1" ? inflateRawSync(bytes) : bytes).toString("utf8"));
  return typeof held === "object" && held !== null && "files" in held ? held.files : undefined;
}

async function openedFiles(files: readonly HostileFile[]): Promise<readonly Workspace[]> {
  const read = await inTimeSoon("Opening the files", () =>
    readFiles(files.map(({ name, bytes }) => new File([bytes], name))),
  );
  const texts = read.filter((file) => file.kind === "text");
  holdNames(texts.map(({ name }) => name));
  holdSentences(read.flatMap((file) => (file.kind === "problem" ? [file.sentence] : [])));
  holdBytes(files, texts);
  const { workspace, sentences } = inTime("Putting the files in place", () =>
    addOpened(startWorkspace, read, startWorkspace),
  );
  holdSentences(sentences);
  return workspace === undefined ? [] : [workspace];
}

/** A file that is no archive is its bytes, whatever they are. */
function holdBytes(
  files: readonly HostileFile[],
  texts: readonly Extract<OpenedFile, { readonly kind: "text" }>[],
): void {
  for (const { name, bytes } of files) {
    const text = texts.find((each) => each.name === name)?.text;
    if (text === undefined || files.filter((each) => each.name === name).length > 1) continue;
    hold(
      "the bytes of a file stay",
      Buffer.from(text).equals(Buffer.from(bytes)),
      () => `${name} has other bytes`,
    );
  }
}

/** No name leads anywhere, and none looks like another. */
function holdNames(names: readonly string[]): void {
  for (const name of names)
    hold(
      "names stay inside",
      /^(?![.-])[\w:.\\@-]+(?:\.d\/\w[\w:.@-]*)?$/.test(name) && !/(?:^|\/)\.\.?(?:\/|$)/.test(name),
      () => `A file is called ${JSON.stringify(name)}`,
    );
}

function openedAddress(search: string): readonly Workspace[] {
  const { workspace, problems, names } = inTime("Reading the address", () =>
    readQuery(search, startWorkspace),
  );
  holdSentences(problems);
  holdNames(Object.keys(workspace.files));
  const document = parseUnitFile(workspace.files[workspace.active] ?? "");
  const asked = new Set([...names, "ContainerName", "Image", "Network"]);
  for (const section of sectionsIn(document))
    for (const { key } of entriesOf(document, section))
      hold("an address writes what it names", asked.has(key), () => `It wrote ${section}.${key}`);
  return [workspace];
}

function openedDraft(text: string): readonly Workspace[] {
  const read = inTime("Reading the draft", () => readDraft(text));
  if (read.kind === "draft") {
    holdNames(Object.keys(read.workspace.files));
    return [read.workspace];
  }
  holdSentences([read.problem]);
  return [];
}
