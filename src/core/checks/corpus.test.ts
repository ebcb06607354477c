import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findingsIn } from "../../testing/findings-in.ts";
import { readPodmanVersion } from "../podman/target.ts";

/** The cases of Podman’s own tests, which are not in this repository, and what real generators made of them. */
const corpus = new URL("../../../../shared/corpus/podman-e2e/", import.meta.url);

interface Manifest {
  readonly cases: Readonly<
    Record<string, { readonly files: readonly string[]; readonly accepts: Readonly<Record<string, boolean>> }>
  >;
}

/**
 * Rules whose errors the generator knows nothing of, and why each is an error all the same. The cases are made to test
 * the generator and never start.
 */
const laterThanTheGenerator: Readonly<Record<string, string>> = {
  "static-address-default-rootless":
    "lab/messages.json, rootless, unset, --ip: networks and static ip/mac address can only be used with Bridge mode networking",
  "pod-host-publish-port":
    "lab/messages.json, pod create --network=host -p: PortMappings can only be used with Bridge, slirp4netns, or pasta networking",
  "publish-port-format":
    "pkg/specgenutil/util.go, CreatePortBindings: an address that stands there empty is refused",
  "publish-duplicate-host-port":
    "lab/messages.json, two -p with one host port: the second one can’t be bound, address already in use",
  "keep-groups-alone":
    "cmd/podman/containers/create.go, CreateInit: keep-groups is not allowed with any other --group-add options",
  "service-name-clash": "Both services are written to one file: the one that comes first is gone",
  "unit-type-newer-than-target": "A file of this kind is not read at all by that release",
};

test.skipIf(!existsSync(corpus)).each(["5.4.2", "5.8.6"])(
  "what %s accepts has no error, save what keeps it from starting",
  { timeout: 60_000 },
  (version) => {
    const podman = readPodmanVersion(version) ?? "5.8";
    const { cases }: Manifest = JSON.parse(read("manifest.json"));
    const accepted = Object.entries(cases).filter(([, { accepts }]) => accepts[version]);
    expect(accepted.length).toBeGreaterThan(100);
    const errors = accepted.flatMap(([id, { files }]) =>
      (["system", "user"] as const).flatMap((scope) => {
        const texts = Object.fromEntries(files.map((file) => [file, read(`cases/${id}/${file}`)]));
        return findingsIn({ files: texts, target: { podman, scope } })
          .filter(({ severity, rule }) => severity === "error" && !Object.hasOwn(laterThanTheGenerator, rule))
          .map(({ fileName, rule, title }) => `${id} ${scope} ${fileName}: ${rule}: ${title}`);
      }),
    );
    expect(errors).toEqual([]);
  },
);

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, corpus)), "utf8");
}
