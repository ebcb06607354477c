import { describe, expect, test } from "vitest";
import { sectionsOf } from "../quadlet/source/sections.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import type { Expansion, ExpansionContext } from "./systemd-expansion.ts";
import { serviceVariables } from "./service-variables.ts";
import { expandWord } from "./systemd-expansion.ts";

function context(scope: ExpansionContext["scope"], service = "web", serviceSection = ""): ExpansionContext {
  const names = { scope, service };
  const sections = sectionsOf(parseUnitFile(`[Service]\n${serviceSection}`), "/web.container");
  return { ...names, variables: serviceVariables("problem" in sections ? [] : sections, names) };
}

function shellOf(expansion: Expansion): readonly string[] | string {
  return expansion.kind === "words" ? expansion.words.map(({ shell }) => shell) : expansion.why;
}

describe("specifiers", () => {
  test.each([
    ["%h/data:/data", "/root/data:/data", `"$HOME"/data:/data`],
    ["%t/podman.sock", "/run/podman.sock", `"$XDG_RUNTIME_DIR"/podman.sock`],
    ["%E/web", "/etc/web", `"\${XDG_CONFIG_HOME:-$HOME/.config}"/web`],
    ["%U:%G", "0:0", `"$(id -u)":"$(id -g)"`],
    ["%u", "root", `"$(id -un)"`],
    ["a %n", "'a web.service'", "'a web.service'"],
    ["%N-%p", "web-web", "web-web"],
    ["100%%", "100%", "100%"],
    ["50% %-", "'50% %-'", "'50% %-'"],
    ["%H", `"$(uname -n)"`, `"$(uname -n)"`],
  ])("%s", (word, system, user) => {
    expect(shellOf(expandWord(word, context("system")))).toEqual([system]);
    expect(shellOf(expandWord(word, context("qm")))).toEqual([system]);
    expect(shellOf(expandWord(word, context("user")))).toEqual([user]);
  });

  test.each([
    ["%b", "%b is the ID of this boot: systemd fills it in, a shell can’t."],
    ["date +%Z", "systemd knows no %Z and refuses the service."],
  ])("%s is for systemd alone", (word, why) => {
    expect(shellOf(expandWord(word, context("system")))).toBe(why);
  });

  test("of an instance come from its name", () => {
    expect(shellOf(expandWord("%p_%i_%I_%j", context("system", "my-web@one")))).toEqual([
      "my-web_one_one_web",
    ]);
  });

  test("of a template are not known before it is started", () => {
    const template = context("system", "web@");
    expect(shellOf(expandWord("%p", template))).toEqual(["web"]);
    expect(["%i", "%n", "%N"].map((word) => expandWord(word, template).kind)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  test("that undo escapes are known only for names without any", () => {
    expect(shellOf(expandWord("%P%f", context("system", "web")))).toEqual(["web/web"]);
    expect(expandWord("%P", context("system", "my-web")).kind).toBe("unknown");
  });
});

describe("variables", () => {
  const rootfs = 'Environment=ROOTFS=/usr/lib/qm/rootfs "ARGS=-a  -b" EMPTY= HERE=%t/x';

  test.each([
    ["${ROOTFS}", ["/usr/lib/qm/rootfs"]],
    ["${ROOTFS}/etc:/etc", ["/usr/lib/qm/rootfs/etc:/etc"]],
    ["x${ARGS}", ["'x-a  -b'"]],
    ["$ARGS", ["-a", "-b"]],
    ["$EMPTY", []],
    ["${EMPTY}", ["''"]],
    ["${HERE}", ["/run/x"]],
    ["$$HOME", ["'$HOME'"]],
    ["a$ROOTFS", ["'a$ROOTFS'"]],
    ["${ROOTFS", ["'${ROOTFS'"]],
    ["${ROOTFS:-x}", ["'${ROOTFS:-x}'"]],
  ])("of [Service] Environment= are filled in: %s", (word, words) => {
    expect(shellOf(expandWord(word, context("system", "web", rootfs)))).toEqual(words);
  });

  test("that the file does not set are the service’s own", () => {
    const why = "systemd fills in the service’s own variable TOKEN, which a shell does not have.";
    expect(shellOf(expandWord("${TOKEN}", context("system", "web", rootfs)))).toBe(why);
    expect(shellOf(expandWord("$TOKEN", context("system", "web", rootfs)))).toBe(why);
  });

  test("of a user’s service are partly those of the user’s shell", () => {
    expect(shellOf(expandWord("${HOME}/x", context("user")))).toEqual([`"$HOME"/x`]);
    expect(shellOf(expandWord("$HOME", context("user")))).toEqual([`"$HOME"`]);
    expect(expandWord("${HOME}/x", context("system")).kind).toBe("unknown");
  });

  test("with text beside them and no braces make systemd drop the word", () => {
    expect(shellOf(expandWord("$HOME/x:/x", context("user")))).toBe(
      "systemd drops $HOME/x:/x: only ${NAME} may have text beside it.",
    );
  });

  test("are not known when a file may set them again", () => {
    const section = `${rootfs}\nEnvironmentFile=/etc/web.env`;
    expect(expandWord("${ROOTFS}", context("system", "web", section)).kind).toBe("unknown");
  });
});
