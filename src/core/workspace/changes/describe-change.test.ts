import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeChange } from "./describe-change.ts";

/** What counts in a file of these two settings, the one with one value and the list. */
function counting(text: string): string {
  const users = [...text.matchAll(/^User=(.*)$/gm)].at(-1)?.[1] ?? "";
  const servers = [...text.matchAll(/^DNS=(.*)$/gm)].map((match) => match[1] ?? "");
  return [users, ...servers.slice(servers.lastIndexOf("") + 1)].join();
}

describe("a change in words", () => {
  const head = "[Container]\nContainerName=web\nNetwork=private\nPublishPort=80:80\n";

  test.each<[string, string, string, string[]]>([
    ["nothing", head, head, []],
    [
      "characters that can’t be seen",
      head,
      head.replace("=web", "=w\u200Beb"),
      ["ContainerName web → w[U+200B]eb"],
    ],
    ["another value", head, head.replace("private", "host"), ["Network private → host"]],
    ["another name", head, head.replace("=web", "=api"), ["ContainerName web → api"]],
    ["a value more", head, `${head}PublishPort=8080:80\n`, ["PublishPort 8080:80 added"]],
    ["a value less", head, head.replace("PublishPort=80:80\n", ""), ["PublishPort 80:80 removed"]],
    ["a first value", head, `${head}[Service]\nRestart=always\n`, ["Restart always added"]],
    [
      "several settings",
      head,
      `# note\n[Unit]\nDescription=Web\n\n${head.replace("private", "host").replace("80:80", "81:80")}`,
      ["Network private → host", "PublishPort 80:80 → 81:80", "Description Web added"],
    ],
    ["comments and blank lines are no change", head, `# note\n\n${head}`, []],
    ["an overridden line is no change", `${head}User=1\nUser=2\n`, `${head}User=3\nUser=2\n`, []],
    ["the last line counts", `${head}User=1\n`, `${head}User=1\nUser=2\n`, ["User 1 → 2"]],
    ["an empty line resets", head, `${head}PublishPort=\n`, ["PublishPort 80:80 removed"]],
    [
      "another order",
      `${head}PublishPort=81:81\n`,
      head.replace("PublishPort=80:80", "PublishPort=81:81\nPublishPort=80:80"),
      ["PublishPort in another order"],
    ],
    [
      "keys that two sections have say which",
      `${head}[Service]\nEnvironment=A=1\n`,
      `${head}Environment=B=2\n[Service]\nEnvironment=A=2\n`,
      ["[Service] Environment A=1 → A=2", "Environment B=2 added"],
    ],
    ["long values are cut", head, `${head}Exec=${"x".repeat(100)}\n`, [`Exec ${"x".repeat(59)}… added`]],
  ])("%s", (_, before, after, phrases) => {
    expect(describeChange(before, after)).toEqual(phrases);
  });

  test.each([
    ["Environment=DB_PASSWORD=hunter2 TZ=UTC", ["Environment DB_PASSWORD=… TZ=UTC added"]],
    ['[Service]\nEnvironment="API_TOKEN=hun ter2"', ['[Service] Environment "API_TOKEN=…" added']],
    ["Exec=serve --password hunter2", ["Exec serve --password … added"]],
    ["HealthCmd=curl https://me:hunter2@localhost/", ["HealthCmd curl https://me:…@localhost/ added"]],
    ["[Image]\nCreds=me:hunter2", ["Creds me:… added"]],
  ])("what looks secret is not repeated: %s", (line, phrases) => {
    expect(describeChange(head, `${head}${line}\n`)).toEqual(phrases);
  });

  test("another password is told as a change, without the old one and the new one", () => {
    const [old, now] = ["hunter2", "hunter3"].map((word) => `${head}Environment=DB_PASSWORD=${word}\n`);
    expect(describeChange(old ?? "", now ?? "")).toEqual(["Environment DB_PASSWORD=… changed"]);
  });

  const aside = head.replace("PublishPort=", "# Unused with this network: PublishPort=");

  test("ports that the network sets aside are not removed", () => {
    expect(describeChange(head, aside)).toEqual(["PublishPort 80:80 set aside"]);
    expect(describeChange(aside, head)).toEqual(["PublishPort 80:80 no longer set aside"]);
  });

  test("names whatever was set aside, not as removed", () => {
    const alias = `${head}DNS=192.0.2.1\n`;
    const without = alias.replace("DNS", "# Unused with this network: DNS").replace("private", "none");
    expect(describeChange(alias, without)).toEqual(["Network private → none", "DNS 192.0.2.1 set aside"]);
  });

  test("says nothing only when every value that counts is the same", () => {
    const line = fc.constantFrom("User=1", "User=2", "User=", "DNS=1.1.1.1", "DNS=8.8.8.8", "DNS=", "# note");
    const file = fc.array(line, { maxLength: 5 }).map((lines) => `[Container]\n${lines.join("\n")}`);
    fc.assert(
      fc.property(file, file, (before, after) => {
        expect(describeChange(before, after).length === 0).toBe(counting(before) === counting(after));
      }),
    );
  });
});
