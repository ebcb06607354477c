import * as fc from "fast-check";
import { scopes } from "../../src/core/podman/target.ts";
import type { Target } from "../../src/core/podman/target.ts";
import type { Workspace } from "../../src/core/workspace/workspace.ts";
import { hostileLine, hostileService, hostileValue } from "./hostile-values.ts";

/** Where a file, an address or a person says something that a command may repeat. */
export const slotNames = [
  "network",
  "volume",
  "container",
  "service",
  "otherService",
  "secret",
  "word",
  "variable",
  "label",
  "typed",
] as const;

export type Slot = (typeof slotNames)[number];
export type Values = Readonly<Record<Slot, string>>;

/** What is said there. */
const slots: Readonly<Record<Slot, fc.Arbitrary<string>>> = {
  network: hostileLine,
  volume: hostileLine,
  container: hostileLine,
  service: hostileService,
  otherService: hostileService,
  // A comma would end the name, and "=" make a key of it.
  secret: hostileValue.map((text) => text.replaceAll(/[,=]/g, "")).filter((text) => text !== ""),
  word: hostileValue,
  variable: hostileValue,
  label: hostileValue,
  typed: hostileLine,
};

/** What stands in the place of each value where nothing is hostile: found again in what ran. */
export const plainValues: Values = {
  network: "plain1x",
  volume: "plain2x",
  container: "plain3x",
  service: "plain4x",
  otherService: "plain5x",
  secret: "plain6x",
  word: "plain7x",
  variable: "plain8x",
  label: "plain9x",
  typed: "plain0x",
};

/** All but the values, which are hostile or plain. */
export interface Frame {
  readonly target: Target;
  readonly stem: string;
}

export const frame: fc.Arbitrary<Frame> = fc.record({
  target: fc.record({
    podman: fc.constantFrom("4.6", "5.2", "5.4", "5.8", "6.1"),
    scope: fc.constantFrom(...scopes),
  }),
  stem: fc.constantFrom("web", String.raw`a\x2db`, "a:b_c.d", "_x", "web@one", "web@"),
});

export const values: fc.Arbitrary<Values> = fc.record(slots);

/** Files that say these values wherever a command may repeat them. */
export function workspaceOf({ target, stem }: Frame, said: Values): Workspace {
  const active = `${stem}.container`;
  return {
    active,
    target,
    files: {
      [active]: `[Container]
Image=docker.io/library/nginx:1.27
ContainerName=${said.container}
ServiceName=${said.service}
Network=app.network
Volume=data.volume:/data
Secret=${quoted(said.secret)}
Environment=${quoted(`A=${said.variable}`)} DB_PASSWORD=x
Label=${quoted(`b=${said.label}`)}
Exec=run ${quoted(said.word)}
[Install]
WantedBy=default.target
`,
      [`${active}.d/10-more.conf`]: `[Container]\nSecret=${quoted(said.secret)},type=env,target=B\n`,
      "other.container": `[Container]\nImage=docker.io/library/redis:8\nServiceName=${said.otherService}\n`,
      "app.network": `[Network]\nNetworkName=${said.network}\nSubnet=10.1.0.0/24\n`,
      "data.volume": `[Volume]\nVolumeName=${said.volume}\n`,
    },
  };
}

/** One word of a list (man systemd.syntax, Quoting); "$" and "%" as the service hands them on. */
function quoted(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    "\n": String.raw`\n`,
    "\r": String.raw`\r`,
    "\t": String.raw`\t`,
  };
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll(/[\n\r\t]/g, (each) => escapes[each] ?? each)}"`;
}
