import { expect, test } from "vitest";
import { findingsIn } from "../../../testing/findings-in.ts";
import type { Files } from "../model/finding.ts";

const web = "[Container]\nImage=quay.io/example/app:1\n";

/** The labels of what a rule offers for the first of these files. */
function offered(files: Files, rule: string): readonly string[] {
  const found = findingsIn({ files }).filter((finding) => finding.rule === rule);
  expect(found).not.toEqual([]);
  return found
    .filter(({ fileName }) => fileName === Object.keys(files)[0])
    .flatMap(({ actions }) => actions.map(({ label }) => label));
}

test.each([
  ["image-short-name", "[Container]\n", "Image=nginx:1.27"],
  ["image-reference-invalid", "[Container]\n", "Image=quay.io/Example/App:1"],
  ["pull-policy-invalid", web, "Pull=auto"],
  ["auto-update-short-name", "[Container]\n", "Image=nginx:1.27\nAutoUpdate=registry"],
  ["auto-update-invalid", web, "AutoUpdate=true"],
  ["alias-without-dns", web, "Network=bridge\nNetworkAlias=db"],
  // The same line in the file is another one.
  ["pull-policy-invalid", `${web}Pull=auto\n`, "Pull=auto"],
])("%s offers no edit of the file for what stands in its drop-in", (rule, text, lines) => {
  const files = { "web.container": text, "web.container.d/50.conf": `[Container]\n${lines}\n` };
  expect(offered(files, rule)).toEqual([]);
});

test("no network is made for a file whose drop-in takes back what it names", () => {
  const files = {
    "web.container": `${web}NetworkAlias=db\n`,
    "web.container.d/50.conf": "[Container]\nNetwork=host\nNetwork=\n",
  };
  expect(offered(files, "alias-without-dns")).toEqual(["Delete the line"]);
});

test("lines of a drop-in are moved from there", () => {
  const files = {
    "web.container": web,
    "web.container.d/50.conf": "[Container]\nPod=app.pod\nUserNS=keep-id\n",
    "app.pod": "[Pod]\n",
  };
  expect(offered(files, "userns-in-pod")).toEqual(["Move it to app.pod"]);
});

test("no file is given a name that is taken", () => {
  expect(offered({ "web.Container": web, "web.container": web }, "file-extension-case")).toEqual([]);
});

test("lines are put into a file only where Podman then takes it", () => {
  const files = {
    "web.container": `${web}Network=private\n`,
    "web.container.d/10.conf": "[Container]\nNetwork=host\n",
  };
  const found = findingsIn({ files, target: { podman: "4.9" } }).filter(({ rule }) => rule === "dropin-old");
  expect(found.map(({ actions }) => actions)).toEqual([[], []]);
});
