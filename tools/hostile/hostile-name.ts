import * as fc from "fast-check";
import { unitKinds } from "../../src/core/quadlet/names/unit-kind.ts";
import { shortHostileText } from "./hostile-text.ts";

const extensions = [
  ...unitKinds.map(({ extension }) => extension),
  ".conf",
  ".quadlets",
  ".zip",
  ".Container",
  "",
];

const stems = [
  "web",
  "web@",
  "web@i",
  "@",
  "",
  "-rf",
  "--help",
  "CON",
  "nul",
  "aux.txt",
  "con.container",
  "__proto__",
  "constructor",
  "toString",
  "a".repeat(240),
  "a".repeat(300),
  "a".repeat(5000),
  "é",
  "e\u0301",
  "ﬁle",
  "%n",
  "%2e%2e%2f",
  "\\x2d",
  "a b",
  " ",
  ".",
  "..",
  "web.container.d/10",
  "web.container.d/../x",
  "a.d/b.d/c",
  "../web",
  "../../../etc/systemd/system/web",
  "/etc/containers/systemd/web",
  "//web",
  "./web",
  "a/../../web",
  "C:\\web",
  "C:web",
  "\\\\host\\web",
  "web\0.txt",
  "a\nb",
  "a\r\n::error::x",
  "\u001b]0;pwned\u0007",
  "\u202erenietnoc\u202c",
  "we\u200bb",
  "<img src=x onerror=globalThis.pwned=1>",
  "$(touch pwned)",
  "`touch pwned`",
  ";reboot;",
  "a'b",
  'a"b',
  "web\ud800",
] as const;

/** The name of a file, or a path to it: most that a disk or an archive takes, and some that none does. */
export const hostileName: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.constantFrom<string>(...stems), fc.constantFrom("web", "db"), shortHostileText),
    fc.constantFrom(".container", ".container", ".container", ...extensions),
    fc.constantFrom("", "", "", "", " ", ".", "\n", ".txt", "~"),
  )
  .map((parts) => parts.join(""));

/** Names that the page takes. */
export const usualName: fc.Arbitrary<string> = fc.constantFrom(
  "web.container",
  "db.container",
  "web@.container",
  "app.network",
  "data.volume",
  "shop.pod",
  "img.image",
  "img.build",
  "web.container.d/10.conf",
  "yaml.kube",
);
