// @vitest-environment node
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { unitFileText } from "../testing/arbitrary-text.ts";
import { readFiles } from "./open-files.ts";
import { zipFiles } from "./zip-files.ts";

test("files that are zipped and opened again are the same, a drop-in beside its unit", async () => {
  const files = fc
    .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), unitFileText), {
      maxLength: 5,
      selector: ([name]) => name,
    })
    .map((each) =>
      each.flatMap(([name, text]) => [
        [`${name}.container`, text],
        [`${name}.container.d/10.conf`, `# ${text}`],
      ]),
    );
  await fc.assert(
    fc.asyncProperty(files, async (each) => {
      const bytes = zipFiles("web", Object.fromEntries([...each, ["README.md", "# web"]]));
      const opened = await readFiles([new File([bytes], "web.zip")]);
      const texts = opened.flatMap((file) => (file.kind === "text" ? [[file.name, file.text]] : []));
      // Half a surrogate pair has no bytes in UTF-8.
      expect(texts).toEqual(each.map(([name = "", text = ""]) => [name, Buffer.from(text).toString()]));
    }),
  );
});
