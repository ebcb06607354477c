import * as fc from "fast-check";
import { describe as group, expect, test } from "vitest";
import { readValue } from "../podman/grammar/value-parts.ts";
import { keysOf } from "../podman/keys/keys.ts";
import { systemdKeys } from "../podman/keys/systemd-keys.ts";
import type { Target } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { complete } from "./complete.ts";

const fileNames = [
  "web.container",
  "db.container",
  "db.network",
  "data.volume",
  "shop.pod",
  "app.build",
  "base.image",
];

/** What is offered at the `|` of a text. */
function at(
  marked: string,
  { fileName = "web.container", ...target }: Partial<Target> & { fileName?: string } = {},
) {
  const position = marked.indexOf("|");
  const text = marked.replace("|", "");
  const where = { fileName, fileNames, target: { podman: "5.8", scope: "system", ...target } } as const;
  const completion = complete(parseUnitFile(text), position, where);
  const labels = completion?.candidates.map(({ label }) => label) ?? [];
  const take = (label: string) => {
    const insert = completion?.candidates.find((candidate) => candidate.label === label)?.insert;
    if (!completion || insert === undefined) throw new Error(`${label} is not offered`);
    return applyChanges(text, [{ from: completion.from, to: completion.to, insert }]);
  };
  return { labels, take, candidates: completion?.candidates ?? [] };
}

group("sections", () => {
  test("of the kind of file, of systemd and of Quadlet, without those that are there", () => {
    expect(at("[Container]\nImage=a\n[|").labels).toEqual(["[Unit]", "[Service]", "[Install]", "[Quadlet]"]);
    expect(at("[|", { fileName: "shop.pod" }).labels).toContain("[Pod]");
    expect(at("[|", { fileName: "web.container.d/10-host.conf" }).labels).toContain("[Container]");
  });

  test("above the first section too, whatever is typed", () => {
    expect(at("|").take("[Container]")).toBe("[Container]");
    expect(at("# web\n[Con|tainer]\n").take("[Container]")).toBe("# web\n[Container]\n");
  });

  test("[Quadlet] says when it came where Podman is older", () => {
    const quadlet = at("[|", { podman: "5.2" }).candidates.find(({ label }) => label === "[Quadlet]");
    expect(quadlet).toMatchObject({ isBeyond: true, detail: "from Podman 5.3" });
  });
});

group("keys", () => {
  test("of the section that the line stands in", () => {
    expect(at("[Container]\nIm|\n[Service]\n").labels).toContain("Image");
    expect(at("[Container]\nImage=a\n[Service]\nRes|\n").labels).toContain("RestartSec");
    expect(at("[Container]\nImage=a\n[Service]\nRes|\n").labels).not.toContain("Image");
  });

  test("without those of which the file has the one line that counts", () => {
    const { labels } = at("[Container]\nImage=a\nVolume=b:/b\n|\n");
    expect(labels).not.toContain("Image");
    expect(labels).toContain("Volume");
    expect(at("[Container]\nImage|=a\n").labels).toContain("Image");
  });

  test("newer ones than the chosen Podman say so", () => {
    const memory = at("[Container]\nMem|", { podman: "5.4" }).candidates.find(
      ({ label }) => label === "Memory",
    );
    expect(memory).toMatchObject({ isBeyond: true, detail: "from Podman 5.5" });
  });

  test("the equals sign that is there is not doubled", () => {
    expect(at("[Container]\nIma|=a\n").take("Image")).toBe("[Container]\nImage=a\n");
    expect(at("[Container]\nIma|\n").take("Image")).toBe("[Container]\nImage=\n");
  });

  test("none in comments, in continuations and behind blanks of a sentence", () => {
    expect(at("[Container]\n# Im|\n").labels).toEqual([]);
    expect(at("[Container]\nExec=a \\\n  Im|\n").labels).toEqual([]);
    expect(at("[Container]\nthis is|\n").labels).toEqual([]);
  });
});

group("values", () => {
  test.each([
    ["[Container]\nNetwork=|\n", ["db.network", "db.container", "private", "host", "none", "bridge"]],
    ["[Container]\nPod=|\n", ["shop.pod"]],
    ["[Container]\nVolume=da|\n", ["data.volume"]],
    ["[Container]\nReadOnly=|\n", ["true", "false"]],
    ["[Container]\nNotify=|\n", ["healthy", "true", "false"]],
    ["[Install]\nWantedBy=|\n", ["default.target"]],
    [
      "[Unit]\nAfter=a.service d|\n",
      ["db.container", "db.network", "data.volume", "shop.pod", "app.build", "base.image"],
    ],
  ])("of %j", (marked, labels) => {
    expect(at(marked).labels).toEqual(labels);
  });

  test("the word at the cursor is replaced, and what stands behind it stays", () => {
    expect(at("[Unit]\nAfter=a.service db|.container\n").take("db.network")).toBe(
      "[Unit]\nAfter=a.service db.network\n",
    );
    expect(at("[Container]\nVolume=da|\n").take("data.volume")).toBe("[Container]\nVolume=data.volume:\n");
  });

  test("of a mount behind the names of its options: types, and files that can be its source", () => {
    expect(at("[Container]\nMount=ty|\n").labels).toEqual([]);
    expect(at("[Container]\nMount=type=|\n").labels).toContain("volume");
    expect(at("[Container]\nMount=type=volume,source=da|,destination=/data\n").take("data.volume")).toBe(
      "[Container]\nMount=type=volume,source=data.volume,destination=/data\n",
    );
    expect(at("[Container]\nMount=type=volume,destination=|\n").labels).toEqual([]);
  });

  test("of a mount whose type is known, no file that makes something else", () => {
    expect(at("[Container]\nMount=source=|\n").labels).toEqual(["data.volume", "base.image"]);
    expect(at("[Container]\nMount=type=volume,source=|\n").labels).toEqual(["data.volume"]);
    expect(at("[Container]\nMount=type=image,source=|\n").labels).toEqual(["base.image"]);
    expect(at("[Container]\nMount=type=bind,source=|\n").labels).toEqual([]);
  });

  test("files that the generator takes and Podman does not are not offered", () => {
    const build = { fileName: "app.build" };
    expect(at("[Build]\nNetwork=|\n", build).labels).toContain("db.network");
    expect(at("[Build]\nNetwork=|\n", build).labels).not.toContain("db.container");
  });

  test("files that the chosen Podman does not take are not offered", () => {
    expect(at("[Container]\nNetwork=|\n", { podman: "5.2" }).labels).not.toContain("db.container");
    expect(at("[Unit]\nAfter=|\n", { podman: "5.4" }).labels).toEqual([]);
  });

  test("pasta is offered to users only", () => {
    expect(at("[Container]\nNetwork=|\n").labels).not.toContain("pasta");
    expect(at("[Container]\nNetwork=|\n", { scope: "user" }).labels).toContain("pasta");
  });

  test("behind a percent sign stand the specifiers of systemd, unless it stands for itself", () => {
    expect(at("[Container]\nVolume=%|\n").take("%h")).toBe("[Container]\nVolume=%h\n");
    expect(at("[Container]\nExec=echo 100%%|\n").labels).toEqual([]);
  });
});

test("every key that is offered is read as an entry of its section", () => {
  for (const section of [
    "Container",
    "Pod",
    "Network",
    "Volume",
    "Kube",
    "Image",
    "Build",
    "Artifact",
    "Quadlet",
  ])
    for (const { label } of at(`[${section}]\n|`).candidates) {
      const [, entry] = parseUnitFile(at(`[${section}]\n|`).take(label)).lines;
      expect(entry).toMatchObject({ kind: "entry", section, key: label });
    }
});

/** The values that are offered for a key, as they are read in a file. */
function offeredValues(section: string, key: string) {
  const { labels, take } = at(`[${section}]\n${key}=|`);
  return labels.flatMap((label) => {
    const [, entry] = parseUnitFile(take(label)).lines;
    const value = entry?.kind === "entry" ? entry.value : undefined;
    // A volume still waits for the place inside the container.
    return value?.endsWith(":")
      ? []
      : [
          {
            key,
            label,
            problems: value === undefined ? ["no entry"] : readValue(section, key, value).problems,
          },
        ];
  });
}

test("every value that is offered has no problem in its grammar", () => {
  const quadlet = ["Container", "Pod", "Network", "Volume", "Kube", "Image", "Build", "Artifact"];
  const offered = [
    ...quadlet.flatMap((section) => keysOf(section).flatMap(({ key }) => offeredValues(section, key))),
    ...["Unit", "Service", "Install"].flatMap((section) =>
      [...(systemdKeys(section) ?? [])].flatMap((key) => offeredValues(section, key)),
    ),
  ];
  expect(offered.length).toBeGreaterThan(100);
  expect(offered.filter(({ problems }) => problems.length > 0)).toEqual([]);
});

test("of a value that goes on over lines only words are offered, never one in place of all", () => {
  expect(at("[Container]\nImage=a \\\n  b|").labels).toEqual([]);
  expect(at("[Unit]\nAfter=a.service \\\n  b|").labels).toContain("db.container");
});

test("at each place of a text what is offered takes the place of what stands around the cursor", () => {
  const piece = fc.constantFrom(
    "[Container]",
    "Image=a",
    "Net",
    "=",
    "\n",
    "\r\n",
    "# c",
    " \\\n",
    "%",
    "[",
    "é",
    "After=",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(60), (pieces, place) => {
      const text = pieces.join("");
      const position = place % (text.length + 1);
      const where = {
        fileName: "web.container",
        fileNames,
        target: { podman: "5.8", scope: "user" },
      } as const;
      const { from, to } = complete(parseUnitFile(text), position, where) ?? { from: position, to: position };
      expect(from).toBeLessThanOrEqual(position);
      expect(to).toBeGreaterThanOrEqual(position);
      expect(text.slice(from, to)).not.toContain("\n");
    }),
  );
});
