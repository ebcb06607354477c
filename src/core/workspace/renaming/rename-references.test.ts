import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renameReferences } from "./rename-references.ts";

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
    ["a destination", "data.volume", "[Container]\nMount=type=bind,source=/x,dst=data.volume\n"],
    ["an option", "shop.network", "[Container]\nNetwork=bridge:alias=shop.network\n"],
    ["what a dot stands for", "a.network", "[Container]\nNetwork=axnetwork\n"],
    ["a name that only continues", "b.container", "[Unit]\nAfter=a\\\nb.container\n"],
    ["a service", "db.container", "[Unit]\nAfter=db.service\n"],
  ])("%s", (_, name, text) => {
    expect(renameReferences(text, name, `new.${name.split(".")[1]}`)).toBe(text);
  });
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
