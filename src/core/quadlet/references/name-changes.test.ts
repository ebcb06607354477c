import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../../unit-file/text.ts";
import { hasName, nameChanges } from "./name-changes.ts";
import type { NewName } from "./name-changes.ts";

function renamed(text: string, ...names: readonly NewName[]): string {
  return applyChanges(text, nameChanges(text, names));
}

/** The text after another name for one file. */
function renameReferences(text: string, from: string, to: string): string {
  return renamed(text, { thing: "file", from, to });
}

describe("a name follows", () => {
  test.each([
    ["shop.network", "[Container]\nNetwork=shop.network\n"],
    ["shop.network", "[Container]\n Network = shop.network:ip=10.0.0.5,alias=x # not a comment\n"],
    ["shop.network", "[Pod]\nNetwork=back\nNetwork=shop.network\n"],
    ["shop.network", "[Kube]\nNetwork=shop.network\n"],
    ["shop.network", "[Build]\nNetwork=shop.network\n"],
    ["db.container", "[Container]\nNetwork=db.container\n"],
    ["data.volume", "[Container]\nVolume=data.volume:/data\nVolume=data.volume:/more:ro,Z\n"],
    ["data.volume", "[Container]\nMount=type=volume,source=data.volume,destination=/data\n"],
    ["data.volume", '[Container]\nMount="type=volume","src=data.volume",dst=/data\n'],
    ["base.image", "[Container]\nImage=base.image\n"],
    ["base.image", '[Container]\nImage="base.image"\n'],
    ["base.image", "[Container]\nMount=type=image,source=base.image,destination=/i\n"],
    ["base.image", "[Volume]\nDriver=image\nImage=base.image\n"],
    ["own.build", "[Container]\nImage=own.build\n"],
    ["own.build", "[Volume]\nDriver=image\nImage=own.build\n"],
    ["db.container", "[Build]\nNetwork=db.container\n"],
    ["model.artifact", "[Container]\nVolume=model.artifact:/m\n"],
    ["data.volume", "[Container]\nMount=type=bind,source=data.volume,destination=/data\n"],
    ["my data.volume", '[Container]\nMount="type=volume,source=my data.volume,destination=/data"\n'],
    ["model.artifact", "[Container]\nMount=type=artifact,source=model.artifact,destination=/m\n"],
    ["shop.pod", "[Container]\nPod=shop.pod\n"],
    ["db.container", "[Unit]\nAfter=network-online.target db.container\nRequires=db.container\n"],
    ["db.container", '[Unit]\nWants="db.container" \\\n  b.service\n'],
    ["db.container", "[Unit]\nAfter=a.service \\\n# why\n  db.container\n"],
  ])("%s where a key names it: %j", (name, text) => {
    const [stem, extension] = name.split(".");
    expect(renameReferences(text, name, `new.${extension}`)).toBe(text.replaceAll(`${stem}.`, "new."));
  });
});

describe("nothing else changes:", () => {
  test.each([
    ["a comment", "shop.network", "# shop.network\n[Container]\nNetwork=host\n"],
    ["another key", "shop.network", "[Container]\nLabel=shop.network\n[Unit]\nDescription=shop.network\n"],
    ["another section", "shop.network", "[Service]\nNetwork=shop.network\n"],
    ["a longer name", "shop.network", "[Container]\nNetwork=my-shop.network\nNetwork=shop.networks\n"],
    ["a name of another kind", "data.volume", "[Container]\nNetwork=data.volume\nImage=data.volume\n"],
    ["a path", "data.volume", "[Container]\nVolume=./data.volume:/data\nVolume=/srv/data.volume:/x\n"],
    ["what is only a destination", "data.volume", "[Container]\nVolume=data.volume\n"],
    ["a mount of another type", "data.volume", "[Container]\nMount=type=tmpfs,source=data.volume,dst=/x\n"],
    ["a key of [Install]", "db.container", "[Install]\nWantedBy=db.container\n"],
    ["a destination", "data.volume", "[Container]\nMount=type=bind,source=/x,dst=data.volume\n"],
    ["an option", "shop.network", "[Container]\nNetwork=bridge:alias=shop.network\n"],
    ["what a dot stands for", "a.network", "[Container]\nNetwork=axnetwork\n"],
    ["a name that only continues", "b.container", "[Unit]\nAfter=a\\\nb.container\n"],
    ["a service", "db.container", "[Unit]\nAfter=db.service\n"],
  ])("%s", (_, name, text) => {
    expect(renameReferences(text, name, `new.${name.split(".")[1]}`)).toBe(text);
  });
});

describe("a service follows", () => {
  test.each([
    "[Unit]\nAfter=network-online.target web.service\n",
    '[Unit]\nRequires="web.service"\nJoinsNamespaceOf=web.service\n',
    "[Install]\nWantedBy=web.service\nAlso=web.service\n",
  ])("in %j", (text) => {
    const names = { thing: "service", from: "web.service", to: "api.service" } as const;
    expect(renamed(text, names)).toBe(text.replaceAll("web.service", "api.service"));
  });

  test.each([
    "[Unit]\nAfter=my-web.service web.services web.container web.socket\n",
    "[Service]\nExecStartPre=systemctl start web.service\nSlice=web.service\n",
    "[Install]\nAlias=web.service\n",
    "[Container]\nPod=web.service\n",
    "# web.service\n[Unit]\nDescription=web.service\n",
  ])("but not in %j", (text) => {
    expect(renamed(text, { thing: "service", from: "web.service", to: "api.service" })).toBe(text);
  });

  test("with its instances, where it is that of a template", () => {
    const names = { thing: "service", from: "web@.service", to: "api@.service" } as const;
    expect(renamed("[Unit]\nAfter=web@one.service web@.service web.service w@one.service\n", names)).toBe(
      "[Unit]\nAfter=api@one.service api@.service web.service w@one.service\n",
    );
  });
});

describe("what Podman knows by a name follows", () => {
  test.each<readonly [NewName["thing"], string]>([
    ["Container", "[Container]\nNetwork=container:systemd-x\nUserNS=container:systemd-x\n"],
    ["Container", "[Pod]\nUserNS=container:systemd-x\n[Kube]\nNetwork=container:systemd-x\n"],
    ["Network", "[Container]\nNetwork=systemd-x:alias=a\nNetwork=other,systemd-x\n"],
    ["Network", "[Build]\nNetwork=systemd-x\n[Pod]\nNetwork=systemd-x\n[Kube]\nNetwork=systemd-x\n"],
    ["Volume", "[Container]\nVolume=systemd-x:/x:ro\nMount=type=volume,src=systemd-x,dst=/y\n"],
    ["Volume", "[Pod]\nVolume=systemd-x:/x\n[Build]\nVolume=systemd-x:/x\n"],
    ["Volume", "[Container]\nMount=source=systemd-x,dst=/y\n"],
  ])("a %s in %j, and nothing of another kind there", (thing, text) => {
    expect(renamed(text, { thing, from: "systemd-x", to: "systemd-new" })).toBe(
      text.replaceAll("systemd-x", "systemd-new"),
    );
    for (const other of (["Container", "Network", "Volume", "file", "service"] as const).filter(
      (each) => each !== thing,
    ))
      expect(renamed(text, { thing: other, from: "systemd-x", to: "systemd-new" })).toBe(text);
  });

  test.each<readonly [NewName["thing"], string]>([
    ["Container", "[Container]\nNetwork=systemd-x\nExec=ping systemd-x\nEnvironment=HOST=systemd-x\n"],
    ["Network", "[Container]\nNetwork=bridge:alias=systemd-x\nNetworkAlias=systemd-x\n"],
    ["Volume", "[Container]\nVolume=/systemd-x:/systemd-x\nVolume=systemd-xx:/x\nVolume=systemd-x\n"],
    ["Volume", "[Container]\nMount=type=bind,src=systemd-x,dst=/y\nPodmanArgs=-v systemd-x:/z\n"],
  ])("but a %s not in %j", (thing, text) => {
    expect(renamed(text, { thing, from: "systemd-x", to: "systemd-new" })).toBe(text);
  });
});

test("a text has a name where a key names it", () => {
  const text = "# data.volume\n[Container]\nVolume=db.volume:/d\nEnvironment=A=other.volume\n";
  expect(hasName(text, { thing: "file", from: "db.volume" })).toBe(true);
  expect(hasName(text, { thing: "file", from: "data.volume" })).toBe(false);
  expect(hasName(text, { thing: "file", from: "other.volume" })).toBe(false);
});

const parts =
  '[Container]|[Unit]|\n| |\\\n|#|Network=|Volume=|After=|Mount=|source=|:|,|a.network|a.volume|ä|"';
const part = fc.constantFrom(...parts.split("|"));

test("and there and back again is the same text, whatever it is", () => {
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom("network", "volume"), (some, extension) => {
      const text = some.join("");
      const away = renameReferences(text, `a.${extension}`, `far-away.${extension}`);
      expect(renameReferences(away, `far-away.${extension}`, `a.${extension}`)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
