/**
 * Texts of about this length of one sort each: what tries a reader of values hardest. Beginnings that never end, words
 * without an end, a list of thousands.
 */
export const longValues: Readonly<Record<string, (length: number) => string>> = {
  "variables in one word": repeated("${A}"),
  "variables as words": repeated("$A ${B%i} "),
  "variables that never close": repeated("${A"),
  specifiers: repeated("%h/%i-%Z a%20b %% "),
  "open quotes": repeated('"a '),
  "closed quotes": repeated(`"a b" 'c' `),
  "quotes in quotes": repeated(`"'a'\\"" `),
  "an open quote at the end": (length) => `${repeated('A="b c" ')(length)}"`,
  escapes: repeated("\\x24A\\n\\u00e9 "),
  "unknown escapes": repeated("\\q "),
  "joined lines": (length) => `${repeated("${A}a \\\n  %Z,b \\\n# note\n")(length)}c`,
  commas: repeated(",a=b"),
  colons: repeated(":a/b"),
  semicolons: repeated("a; "),
  "equal signs": repeated("A=b="),
  blanks: (length) => `a${" ".repeat(length)}b`,
  brackets: repeated("[(<{a}>)]"),
  dashes: repeated("--a "),
  dots: (length) => `${"a".repeat(length / 2)}${".".repeat(length / 2)}!`,
  slashes: (length) => `${"/".repeat(length)}a`,
  "one word": repeated("a"),
  words: repeated("a "),
  digits: repeated("1"),
  numbers: repeated("1024-2048:80/tcp,"),
  addresses: repeated("https://user:word@host "),
  passwords: repeated("--password=a$b PASSWORD=c "),
  tokens: repeated("eyJhbGciOiJI."),
  "names of units": counted((index) => `unit${index}.container`, " "),
  "a record of many fields": (length) =>
    `type=bind,${counted((index) => `src=/a${index}`, ",")(length)},"b""c",dst=/d`,
  mounts: repeated("type=bind,source=a.volume,destination=/b "),
  "options of podman": repeated("--network a -p 80:80 -e A=1 --mount type=tmpfs,dst=/x "),
  "options of networks": (length) => `a.network:${counted((index) => `ip=10.0.0.${index}`, ",")(length)}`,
  "sysctls and variables": counted((index) => `net.ipv4.a${index}=1`, " "),
  "mapped users": (length) => `auto:${counted((index) => `uidmapping=${index}:@${index}:1`, ",")(length)}`,
  "a list in brackets": (length) => `["CMD",${repeated('"a\\"",')(length)}"b"]`,
  "commands of a shell": repeated("a | b > c && `d` $(e) "),
  "letters of other scripts": repeated("é漢😀\u202E\u200B\u0301 "),
};

function repeated(text: string): (length: number) => string {
  return (length) => text.repeat(Math.ceil(length / text.length));
}

function counted(part: (index: number) => string, separator: string): (length: number) => string {
  return (length) =>
    Array.from({ length: Math.ceil(length / (part(1000).length + separator.length)) }, (_, index) =>
      part(index),
    ).join(separator);
}
