import { structuredValues } from "./structured-values.ts";
import type { ValueTable } from "./value-table.ts";

/** Values that the generator takes as a whole. */
const simpleValues = {
  bool: {
    plain: ["yes", "no", "true", "false", "1", "0", "on", "off"],
    odd: ["TRUE", "Yes", "y", "t", "enabled", '"yes"', "'yes'", '"true', "2", "yes # c", "yes no"],
  },
  int: {
    plain: ["0", "3", "100", "-1", "1024"],
    odd: ["+5", "010", "0x10", "0X1f", "4294967295", "4294967296", "abc", "1.5", "1_000", '"7"', "08", "0b1"],
  },
  duration: { plain: ["30s", "1m", "90", "disable"], odd: ["1min 30s", '"5s"', "'5s'", "infinity"] },
  size: { plain: ["512m", "64M", "1g"], odd: ["1 g", '"1g"', "-1", "0"] },
  ip: {
    plain: ["10.88.0.5", "1.1.1.1", "fd00::5"],
    odd: ["none", "300.1.1.1", '"1.1.1.1"', "1.1.1.1 8.8.8.8"],
  },
  cidr: { plain: ["10.5.0.0/24", "fd00::/64", "10.6.0.0/16"], odd: ["10.5.0.0", '"10.5.0.0/24"', "a b"] },
  range: { plain: ["10.5.0.128/25", "10.5.0.10-10.5.0.20"], odd: ["a", "10.5.0.128/25 10.6.0.0/25"] },
  name: {
    plain: ["web", "my_name", "app.example", "x-1"],
    odd: [
      "%N",
      "%p-x",
      "systemd-%N",
      "%p_%i",
      "%%N",
      "a b",
      '"q"',
      "'s'",
      "$X",
      "a/b",
      "é",
      "x@",
      "-n",
      "\\x2d",
    ],
  },
  service: {
    plain: ["<missing>svc", "<missing>-x"],
    odd: [
      "",
      "<missing>.service",
      "<missing>@",
      "./<missing>",
      "<missing>/../y",
      "../<missing>",
      "<missing> b",
      "%N",
    ],
  },
  path: {
    plain: ["/etc/x.conf", "./x.conf", "x.conf", "%h/x", "/srv/data"],
    odd: [
      "../x",
      ".",
      "..",
      "./",
      "/",
      "//a//b/",
      "/a/../b",
      "%%h/x",
      "%",
      "~/x",
      "/a b",
      '"/a b"',
      "'/a b'",
      "-/opt.env",
      "-opt.env",
      "./a b/c",
      "a\\ b",
      ".hidden",
      "",
    ],
  },
  port: {
    plain: ["8080:80", "80", "127.0.0.1:8080:80/tcp", "[::1]:53:53/udp", "8000-8010:8000-8010"],
    odd: ["$P:80", "80:80 ; x", '"80:80"', "0.0.0.0:80:80", ":80", "80:80 81:81", " "],
  },
  expose: { plain: ["80", "50-59/udp", "443/tcp"], odd: ["abc80", "1-2-3", "80 ", "\u00a080", "-5"] },
  user: { plain: ["1000", "root", "0"], odd: ["1000:1000", "a b", '"u"', "%U", "keep-groups", "-1"] },
  signal: { plain: ["SIGINT", "HUP", "15"], odd: ['"HUP"', "sig hup"] },
  label: { plain: ["usr_t", "s0:c1,c2"], odd: ["a b", '"x"', ""] },
  text: {
    plain: ["local", "arm64", "a=b", "example.com", "none"],
    odd: [
      "a b",
      '"a b"',
      '"a',
      'a"',
      '""',
      '"',
      '""x""',
      "'x'",
      '" x "',
      "a\\x",
      "a # b",
      "a ; b",
      "é\u0301😀",
    ],
  },
  userns: { plain: ["keep-id", "auto", "host", "keep-id:uid=200,gid=210"], odd: ['"auto"', "a b"] },
  hostEntry: { plain: ["db:10.0.0.5", "host.x:host-gateway"], odd: ["a b:1", '"a:1"', ""] },
} as const satisfies Readonly<Record<string, ValueTable>>;

/** Values by their kind. */
export const valueTables = { ...simpleValues, ...structuredValues };

export type ValueKind = keyof typeof valueTables;
