import { readFiles } from "../../../src/browser/open-files.ts";
import { readShareFragment, writeShareFragment } from "../../../src/browser/share-link.ts";
import { zipFiles } from "../../../src/browser/zip-files.ts";
import { asBundled, readBundle, writeBundle } from "../../../src/core/archive/bundle.ts";
import { settings } from "../../../src/core/podman/settings/settings.ts";
import { writeContainerName } from "../../../src/core/podman/values/name/container-name.ts";
import { writeImage } from "../../../src/core/podman/values/image/write-image.ts";
import { writeSetting } from "../../../src/core/podman/settings/write-setting.ts";
import { parseUnitFile } from "../../../src/core/unit-file/parse.ts";
import { lastValue } from "../../../src/core/unit-file/read.ts";
import { applyChanges } from "../../../src/core/unit-file/text.ts";
import { isTooLong } from "../../../src/core/workspace/opening/opened-file.ts";
import { readDraft } from "../../../src/core/workspace/reading/draft.ts";
import { writeWorkspace } from "../../../src/core/workspace/reading/write-workspace.ts";
import { withNetwork } from "../../../src/core/workspace/network/large-networks.ts";
import { nameContainer } from "../../../src/core/workspace/renaming/name-container.ts";
import { renameFile } from "../../../src/core/workspace/renaming/rename-file.ts";
import { activeText, withActiveText } from "../../../src/core/workspace/workspace.ts";
import type { Workspace } from "../../../src/core/workspace/workspace.ts";
import { hold } from "../found.ts";
import { wellFormed } from "../well-formed.ts";

/** Beyond that a way to keep files may refuse them, with a sentence. */
const longestKept = 200_000;

/** What is saved, sent or packed comes back as it was, letter by letter. */
export async function holdKept(workspace: Workspace): Promise<void> {
  const { files } = workspace;
  const length = Object.values(files).reduce((sum, text) => sum + text.length, 0);
  if (length > longestKept) return;
  const draft = readDraft(writeWorkspace(workspace));
  same("A draft", files, draft.kind === "draft" ? draft.workspace.files : draft.problem);
  // Only a draft can hold such a file: it is opened from nowhere.
  if (Object.values(files).some(isTooLong)) return;
  // A half of a surrogate pair is in no file on a disk: what is sent or packed has U+FFFD in its place.
  if (!Object.values(files).every((text) => text === wellFormed(text))) return;
  const fragment = await writeShareFragment(workspace);
  const link = fragment === undefined ? undefined : await readShareFragment(fragment);
  if (link !== undefined)
    same("A link", files, link.kind === "shared" ? link.workspace.files : link.sentence);
  const zip = await readFiles([new File([zipFiles("set", files)], "set.zip")]);
  const unpacked = zip.map((file) => (file.kind === "text" ? [file.name, file.text] : file.sentence));
  // What packs so well that it could be a bomb is refused with a sentence.
  if (unpacked.every((each) => typeof each !== "string"))
    same("A zip archive", files, Object.fromEntries(unpacked));
  else
    hold(
      "A zip archive gives back what it was given",
      unpacked.some((each) => each.includes("far more than a text")),
      () => JSON.stringify(unpacked),
    );
  const { text, sentences } = writeBundle(files);
  if (sentences.length > 0 || text === "") return;
  const parts = readBundle("set.quadlets", text).flatMap((file) =>
    file.kind === "text" ? [[file.name, file.text]] : [],
  );
  const bundled = Object.entries(files).map(([name, each]) => [name, asBundled(each)]);
  same("A bundle", Object.fromEntries(bundled), Object.fromEntries(parts));
}

/** After whatever was opened a container gets its name, its image and its network. */
export function holdMainJob(workspace: Workspace): void {
  if (!workspace.active.endsWith(".container")) return;
  const name = writeContainerName("still-here");
  const image = writeImage("quay.io/still/here:1");
  if (name.kind !== "value" || image.kind !== "value") return;
  const named = nameContainer(workspace, name.value, renameFile);
  const text = activeText(named);
  const changed = applyChanges(text, writeSetting(parseUnitFile(text), settings.image, image.value));
  const done = withNetwork.host(withActiveText(named, changed));
  const document = parseUnitFile(activeText(done));
  const written = ["ContainerName", "Image", "Network"].map((key) =>
    lastValue(document, { section: "Container", key }),
  );
  hold(
    "the main job works afterwards",
    JSON.stringify(written) === JSON.stringify(["still-here", "quay.io/still/here:1", "host"]),
    () => `The file says ${JSON.stringify(written)}`,
  );
}

function same(what: string, there: Readonly<Record<string, string>>, back: unknown): void {
  hold(
    `${what} gives back what it was given`,
    JSON.stringify(back) === JSON.stringify(there),
    () => `It gives ${JSON.stringify(back).slice(0, 1000)}`,
  );
}
