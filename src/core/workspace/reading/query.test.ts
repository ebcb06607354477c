import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conventionalOrder } from "../../podman/keys/order.ts";
import { visibleLine } from "../../unit-file/hidden-characters.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import { shorten } from "../changes/shorten.ts";
import { readQuery } from "./query.ts";
import { startWorkspace } from "../start-workspace.ts";
import type { Workspace } from "../workspace.ts";

function textAfter(search: string, start = startWorkspace): string | undefined {
  const { files, active } = readQuery(search, start).workspace;
  return files[active];
}

function startWith(text: string): Workspace {
  return { ...startWorkspace, files: { "web.container": text }, active: "web.container" };
}

describe("an address prefills the form", () => {
  test.each(["private", "host"])("both files of the page come out byte for byte: %s", (network) => {
    const search = `?ContainerName=network-test&Image=localhost/local-audio-image&Network=${network}`;
    expect(readQuery(search, startWorkspace)).toEqual({
      workspace: {
        ...startWorkspace,
        files: {
          "network-test.container":
            "# network-test.container\n[Container]\nContainerName=network-test\n" +
            `Image=localhost/local-audio-image\nNetwork=${network}\n`,
        },
      },
      problems: [],
      names: ["ContainerName", "Image", "Network"],
    });
  });

  test("a container’s name that is too long for a file is told", () => {
    const { problems, workspace } = readQuery(`?ContainerName=${"a".repeat(300)}`, startWorkspace);
    expect(workspace.active).toHaveLength(255);
    expect(problems).toEqual([expect.stringContaining("systemd takes 255 characters")]);
    expect(readQuery(`?ContainerName=${"a".repeat(245)}`, startWorkspace).problems).toEqual([]);
  });

  test("and the file follows the container’s name", () => {
    const { workspace } = readQuery("?ContainerName=web", startWorkspace);
    expect(workspace.active).toBe("web.container");
    expect(workspace.files).toEqual({
      "web.container":
        "# web.container\n[Container]\nContainerName=web\nImage=localhost/local-audio-image\nNetwork=private\n",
    });
  });

  test("as many values of a list as an address can have are written in their order", () => {
    const values = Array.from({ length: 900 }, (_, at) => `n${at}.network`);
    const search = values.map((value) => `Network=${value}`).join("&");
    const start = startWith("[Container]\nNetwork=a\nImage=b\nNetwork=c \\\n  d\n");
    const text = textAfter(search, start);
    expect(text).toBe(
      `[Container]\nNetwork=n0.network\nImage=b\n${values
        .slice(1)
        .map((value) => `Network=${value}\n`)
        .join("")}`,
    );
  });

  test("each of three thousand names that mean nothing is told", () => {
    const search = Array.from({ length: 3000 }, (_, at) => `x${at}`).join("&");
    const { problems } = readQuery(search, startWorkspace);
    expect(problems).toHaveLength(3000);
    expect(problems.at(-1)).toBe("“x2999” in the address is no setting that can be filled in.");
  });

  test("repeated names make a list, which replaces the one that is there", () => {
    const start = startWith("[Container]\nPublishPort=1:1\n# note\nPublishPort=2:2\nPublishPort=3:3\n");
    expect(textAfter("PublishPort=8080:80&PublishPort=8443:443", start)).toBe(
      "[Container]\nPublishPort=8080:80\n# note\nPublishPort=8443:443\n",
    );
    expect(textAfter("PublishPort=1&PublishPort=2&PublishPort=3&PublishPort=4", start)).toBe(
      "[Container]\nPublishPort=1\n# note\nPublishPort=2\nPublishPort=3\nPublishPort=4\n",
    );
  });

  test("of a setting with one value the last counts, and that is told", () => {
    const { workspace, problems } = readQuery("Image=a&Image=b", startWith("[Container]\nImage=c\n"));
    expect(workspace.files["web.container"]).toBe("[Container]\nImage=b\n");
    expect(problems).toEqual(["Image stands in the address 2 times: the last one counts."]);
  });

  test("an empty value takes the setting away", () => {
    expect(textAfter("Network=&Image=", startWith("[Container]\nImage=a\nNetwork=host\nUser=1\n"))).toBe(
      "[Container]\nUser=1\n",
    );
  });

  test("values are decoded", () => {
    expect(textAfter("Exec=sleep+1h%26%20%C3%BC", startWith("[Container]\n"))).toBe(
      "[Container]\nExec=sleep 1h& ü\n",
    );
  });

  test("settings of other sections go into those", () => {
    expect(
      textAfter(
        "WantedBy=default.target&Restart=always&Description=Web",
        startWith("[Container]\nImage=a\n"),
      ),
    ).toBe(
      "[Unit]\nDescription=Web\n\n[Container]\nImage=a\n\n[Service]\nRestart=always\n\n[Install]\nWantedBy=default.target\n",
    );
  });

  test("the target is chosen", () => {
    const { workspace, names } = readQuery("?podman=5.8&scope=user", startWorkspace);
    expect(workspace).toEqual({ ...startWorkspace, target: { podman: "5.8", scope: "user" } });
    expect(names).toEqual(["podman", "scope"]);
  });

  test.each(["", "?", "?&&"])("nothing is asked for by %j", (search) => {
    expect(readQuery(search, startWorkspace)).toEqual({ workspace: startWorkspace, problems: [], names: [] });
  });

  test.each(conventionalOrder.keys["Container"] ?? [])("%s can be prefilled", (key) => {
    const { workspace, problems } = readQuery(`${key}=x1`, startWith("[Container]\n"));
    expect(problems).toEqual([]);
    expect(Object.values(workspace.files)).toEqual([`[Container]\n${key}=x1\n`]);
  });
});

describe("what can’t be used is told and changes nothing", () => {
  test.each([
    ["Colour=blue", "“Colour” in the address is no setting that can be filled in."],
    ["image=x", "“image” in the address is no setting that can be filled in: write Image."],
    ["constructor=x", "“constructor” in the address is no setting that can be filled in."],
    ["ExecStart=x", "“ExecStart” in the address is no setting that can be filled in."],
    ["podman=3.4", "podman=3.4 in the address is not used: Podman 4.6 to 6.1 can be chosen."],
    ["scope=root", "scope=root in the address is not used: it can be system, user, qm."],
    ["Pull%E2%80%AEx=1", "“Pull[U+202E]x” in the address is no setting that can be filled in."],
    ["Image=%E0%A4", "“Image=%E0%A4” in the address is not readable as text."],
    [`Image=${"a".repeat(5000)}%`, `“Image=${"a".repeat(53)}…” in the address is not readable as text.`],
    ["podman=\u202e6", "podman=[U+202E]6 in the address is not used: Podman 4.6 to 6.1 can be chosen."],
    [
      "Image=a%0AUser=0",
      expect.stringMatching(/^Image=a User=0 in the address is left out\. A value stays on one line/),
    ],
    ["Exec=a%5C", expect.stringMatching(/^Exec=a\\ in the address is left out\. A backslash at the end/)],
    [
      "ContainerName=my+web",
      expect.stringMatching(/^ContainerName=my web in the address is left out\. A name has no blanks/),
    ],
    [`${"x".repeat(100)}=1`, `“${"x".repeat(59)}…” in the address is no setting that can be filled in.`],
  ])("%s", (search, problem) => {
    expect(readQuery(search, startWorkspace)).toEqual({
      workspace: startWorkspace,
      problems: [problem],
      names: [],
    });
  });

  test("the good values of a list are used beside the bad ones", () => {
    const { workspace, problems, names } = readQuery(
      "Label=a%0A&Label=b%00c&Label=d",
      startWith("[Container]\n"),
    );
    expect(workspace.files["web.container"]).toBe("[Container]\nLabel=a\nLabel=d\n");
    expect(problems).toHaveLength(1);
    expect(names).toEqual(["Label"]);
  });
});

describe("for any address", () => {
  const name = fc.oneof(
    fc.constantFrom("Image", "Label", "ContainerName", "WantedBy", "podman"),
    fc.string({ unit: "grapheme" }),
  );
  const pairs = fc.array(fc.tuple(name, fc.string({ unit: "grapheme" })));

  test("every part is used or told", () => {
    fc.assert(
      fc.property(pairs, (each) => {
        const parts = each.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
        const { problems, names } = readQuery(parts.join("&"), startWorkspace);
        const told = problems.join("\n");
        const isKnown = (key: string): boolean =>
          names.includes(key) || told.includes(shorten(visibleLine(key)));
        expect(each.filter(([key]) => !isKnown(key))).toEqual([]);
      }),
    );
  });

  test("the file has only lines that were asked for, whatever stands in the address", () => {
    const encoded = pairs.map((each) => each.map((pair) => pair.map(encodeURIComponent).join("=")).join("&"));
    fc.assert(
      fc.property(fc.oneof(encoded, fc.string()), (search) => {
        const { workspace, names } = readQuery(search, startWith("[Container]\n"));
        const { lines } = parseUnitFile(workspace.files[workspace.active] ?? "");
        expect(lines.filter(({ kind }) => kind === "malformed" || kind === "comment")).toEqual([]);
        const keys = lines.flatMap((line) => (line.kind === "entry" ? [line.key] : []));
        expect(keys.filter((key) => !names.includes(key))).toEqual([]);
      }),
    );
  });

  test("a list of safe values reads back as it was given", () => {
    const value = fc.stringMatching(/^[a-z:0-9 %=é]+$/).filter((each) => each.trim() === each);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const query = values.map((each) => `Volume=${encodeURIComponent(each)}`).join("&");
        const { workspace } = readQuery(query, startWith("[Container]\nVolume=a\nVolume=b\n"));
        const document = parseUnitFile(workspace.files["web.container"] ?? "");
        const read = effectiveAssignments(document, { section: "Container", key: "Volume" });
        expect(read.map((entry) => entry.value)).toEqual(values);
      }),
    );
  });
});

test("what is about the page is neither filled in nor reported", () => {
  expect(readQuery("?embed", startWorkspace)).toEqual({ workspace: startWorkspace, problems: [], names: [] });
  expect(readQuery("?embed&podman=5.8", startWorkspace)).toMatchObject({ problems: [], names: ["podman"] });
});

describe("an address that is too long", () => {
  const long = `Exec=${"a".repeat(50_000)}`;

  test("the long part is left out by its name, and the others are filled in, wherever they stand", () => {
    const { workspace, problems, names } = readQuery(
      `?ContainerName=web&${long}&Network=host`,
      startWorkspace,
    );
    expect(names).toEqual(["ContainerName", "Network"]);
    expect(workspace.files[workspace.active]).toContain("Network=host");
    expect(problems).toEqual([
      "“Exec” in the address is left out: an address can fill in 20,000 characters.",
    ]);
  });

  test("20,000 characters are filled in", () => {
    const value = "a".repeat(20_000 - "Exec=".length);
    expect(textAfter(`?Exec=${value}`)).toContain(`Exec=${value}\n`);
    expect(readQuery(`?Exec=${value}a`, startWorkspace).names).toEqual([]);
  });

  test("of many names the first are told, and how many more there are", () => {
    const many = Array.from({ length: 30 }, (_, index) => `x${index}=${"y".repeat(2500)}`);
    const { problems } = readQuery(`?${many.join("&")}`, startWorkspace);
    expect(problems.filter((problem) => problem.includes("20,000"))).toHaveLength(10);
    expect(problems).toContain("13 more names in the address are left out for the same reason.");
  });

  test("what can’t be read as text is told briefly", () => {
    const [problem = ""] = readQuery(`?${"%".repeat(10_000)}`, startWorkspace).problems;
    expect(problem.length).toBeLessThan(200);
  });

  test("a list of a thousand values is written at once", () => {
    const values = Array.from({ length: 1000 }, (_, index) => `Label=a${index}`);
    const text = textAfter(
      `?${values.join("&")}`,
      startWith("[Container]\nImage=a\nLabel=b\nLabel=c\nExec=d\n"),
    );
    expect(text).toBe(`[Container]\nImage=a\n${values.join("\n")}\nExec=d\n`);
  });
});
