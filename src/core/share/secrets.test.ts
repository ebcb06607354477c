import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editableText } from "../../testing/arbitrary-text.ts";
import { startWorkspace } from "../workspace/start-workspace.ts";
import { findSecrets, placeholder } from "./secrets.ts";
import { secretsOf, withoutSecrets } from "./strip.ts";

const stripped = (text: string) =>
  withoutSecrets({ ...startWorkspace, files: { "web.container": text }, active: "web.container" }).files[
    "web.container"
  ];

test.each([
  ["Environment=DB_PASSWORD=hunter2 LANG=C", `Environment=DB_PASSWORD=${placeholder} LANG=C`],
  ['Environment="DB_PASSWORD=a b" TZ=UTC', `Environment="DB_PASSWORD=${placeholder}" TZ=UTC`],
  ["Environment=A=1 \\\n  API_KEY=abc \\\n  B=2", `Environment=A=1 \\\n  API_KEY=${placeholder} \\\n  B=2`],
  [
    "Environment=DATABASE_URL=postgres://app:hunter2@db/app",
    `Environment=DATABASE_URL=postgres://app:${placeholder}@db/app`,
  ],
  ["Exec=serve --password hunter2 --port 80", `Exec=serve --password ${placeholder} --port 80`],
  ['Exec=sh -c "serve --password hunter2"', `Exec=sh -c "serve --password ${placeholder}"`],
  [
    String.raw`Exec=sh -c "serve\x20--password\x20hunter2\x20TOKEN=abc"`,
    String.raw`Exec=sh -c "serve\x20--password\x20${placeholder}\x20TOKEN=${placeholder}"`,
  ],
  ["Exec=serve --admin-token=abc", `Exec=serve --admin-token=${placeholder}`],
  ["PodmanArgs=--env=DB_PASSWORD=abc", `PodmanArgs=--env=DB_PASSWORD=${placeholder}`],
  ["HealthCmd=curl https://me:pw@localhost/", `HealthCmd=curl https://me:${placeholder}@localhost/`],
  [`Label=ci=glpat-${"a".repeat(20)}`, `Label=ci=${placeholder}`],
  ["# DB_PASSWORD=old", `# DB_PASSWORD=${placeholder}`],
  ["; it's DB_PASSWORD=old", `; it's DB_PASSWORD=${placeholder}`],
  ["SetCredential=pg:hunter2", `SetCredential=pg:${placeholder}`],
  ["Creds=me:hunter2", `Creds=me:${placeholder}`],
  ["DecryptionKey=/keys/a.pem:hunter2", `DecryptionKey=/keys/a.pem:${placeholder}`],
  ["PodmanArgs=--creds me:hunter2 --quiet", `PodmanArgs=--creds me:${placeholder} --quiet`],
])("what looks secret is found and left out: %s", (line, without) => {
  expect(stripped(`[Container]\n${line}\nImage=a\n`)).toBe(`[Container]\n${without}\nImage=a\n`);
});

test.each([
  "Secret=pg,type=env,target=DB_PASSWORD",
  "# Secret=pg,type=env,target=DB_PASSWORD",
  "Environment=DB_PASSWORD_FILE=/run/secrets/pg PASSWORD_MIN_LENGTH=8",
  "Environment=DB_PASSWORD=${PASSWORD} PWD=/srv ALLOW_EMPTY_PASSWORD=yes",
  "Environment=URL=https://example.org:8080/@me",
  "Exec=serve --password-file /x --token-ttl 5",
  "Image=registry.example.com/token:1",
  "Creds=me",
  "Creds=me:${PASSWORD}",
  "DecryptionKey=/keys/a.pem",
  "PublishPort=8080:80",
])("what is none stays: %s", (line) => {
  expect(findSecrets(`[Container]\n${line}\n`)).toEqual([]);
});

test("each is told by its name, its file and its line", () => {
  const files = {
    "a.container": "[Container]\nEnvironment=A_TOKEN=abc\n",
    "b.build": "[Build]\n\nBuildArg=PASS=x\n",
  };
  const found = secretsOf({ ...startWorkspace, files, active: "a.container" });
  expect(found).toMatchObject([
    { file: "a.container", secret: { name: "A_TOKEN", lineNumber: 2 } },
    { file: "b.build", secret: { name: "PASS", lineNumber: 3 } },
  ]);
});

describe("for each text", () => {
  const words = fc.array(
    fc.constantFrom(
      "DB_PASSWORD=a",
      '"A_TOKEN=b c"',
      "--password",
      "x",
      "'",
      '"',
      "\\",
      "u://a:b@c",
      "=",
      "$X",
    ),
  );
  const text = fc.oneof(
    editableText,
    words.map((each) => `[Container]\nEnvironment=${each.join(" ")}\n# ${each.join(" ")}\n`),
  );

  test("what only shows once a quote is gone is left out as well", () => {
    const without = stripped(`[Container]\nEnvironment='"A_PASSWORD=='://u:pw1234@h\n`) ?? "";
    expect(findSecrets(without)).toEqual([]);
    expect(without).not.toContain("pw1234");
  });

  test("nothing is left to find once it is left out, and nothing else changes", () => {
    fc.assert(
      fc.property(text, (each) => {
        const without = stripped(each) ?? "";
        expect(findSecrets(without)).toEqual([]);
        expect(stripped(without)).toBe(without);
        expect(without === each).toBe(findSecrets(each).length === 0);
      }),
    );
  });
});
