// @vitest-environment node
import { constants, deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { crc32 } from "../core/archive/crc32.ts";
import type { OpenedFile } from "../core/workspace/opening/opened-file.ts";
import { readFiles } from "./open-files.ts";

const unit = "[Container]\nImage=a\n";

function open(bytes: Uint8Array<ArrayBuffer>, name = "a.zip"): Promise<readonly OpenedFile[]> {
  return readFiles([new File([bytes], name)]);
}

function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
    ),
  );
}

async function sentences(bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  return (await open(bytes)).map((file) => (file.kind === "problem" ? file.sentence : `opened ${file.name}`));
}

/** One file in an archive made by hand, where each field can lie. */
interface Made {
  readonly name: string;
  readonly localName?: string;
  readonly packed: Uint8Array;
  readonly packing?: number;
  readonly flags?: number;
  readonly sum?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly mode?: number;
  readonly copies?: number;
}

function made({ copies = 1, ...file }: Made): Uint8Array<ArrayBuffer> {
  const { name, localName = name, packed, packing = 8, flags = 0, sum = 0, mode = 0o100644 } = file;
  const { size = 1, packedSize = packed.length } = file;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(localName.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(packing, 10);
  central.writeUInt32LE(sum, 16);
  central.writeUInt32LE(packedSize, 20);
  central.writeUInt32LE(size, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt32LE(mode * 0x10000, 38);
  const list = Array.from({ length: copies }, () => Buffer.concat([central, Buffer.from(name, "latin1")]));
  const before = Buffer.concat([local, Buffer.from(localName, "latin1"), packed]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(copies, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(before.length, 16);
  return new Uint8Array(Buffer.concat([before, ...list, end]));
}

test("units, drop-ins and bundles of an archive are opened, in whatever directory they lie", async () => {
  const bytes = zipped({
    "shop/web.container": unit,
    "shop/web.container.d/10.conf": "[Container]\nNetwork=host\n",
    "shop/more.quadlets": "# FileName=data\n[Volume]\n",
  });
  expect(await open(bytes)).toEqual([
    { kind: "text", name: "web.container", text: unit },
    { kind: "text", name: "web.container.d/10.conf", text: "[Container]\nNetwork=host\n" },
    { kind: "text", name: "data.volume", text: "[Volume]\n" },
  ]);
});

test("each text comes out as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.boolean(), async (text, isPacked) => {
      const bytes = zipSync({ "a.container": strToU8(text) }, { level: isPacked ? 6 : 0 });
      expect(await open(bytes)).toEqual([
        { kind: "text", name: "a.container", text: Buffer.from(text).toString() },
      ]);
    }),
  );
});

test("what Quadlet does not read is told in one sentence", async () => {
  const bytes = zipped({ "a.container": unit, "README.md": "", ".env": "", "c.yaml": "", "d.sh": "" });
  expect(await sentences(bytes)).toEqual([
    "opened a.container",
    "Not opened from a.zip, since Quadlet reads no such files: README.md, .env, c.yaml and 1 more.",
  ]);
});

describe("a hostile archive has a sentence", () => {
  const zeros = deflateRawSync(new Uint8Array(10_000_000), { finishFlush: constants.Z_SYNC_FLUSH });
  test.each<[string, Uint8Array<ArrayBuffer>, RegExp]>([
    ["no archive at all", new Uint8Array(strToU8("hello")), /damaged or cut off/],
    ["nothing", new Uint8Array(), /damaged or cut off/],
    ["cut off", zipped({ "a.container": unit.repeat(99) }).slice(0, -30), /damaged or cut off/],
    ["an empty archive", zipSync({}), /holds no unit files/],
    ["a way out", zipped({ "../a.container": unit }), /leads out of the archive/],
    ["a path from the root", zipped({ "/etc/a.container": unit }), /root of a disk/],
    ["a path of Windows", zipped({ "x\\a.container": unit }), /a \\ is in its name/],
    ["a control character", zipped({ "a\u001b.container": unit }), /control characters/],
    ["markup in a name", zipped({ "<b>.container": unit }), /systemd refuses </],
    ["an archive in it", zipped({ "b.zip": zipped({ "a.container": unit }) }), /archive within a\.zip/],
    ["bytes that are no text", zipped({ "a.container": new Uint8Array([0xff]) }), /no.* UTF-8 text/],
    ["a link", made({ name: "a.container", packed: zeros, mode: 0o120777 }), /is a link/],
    ["a device", made({ name: "a.container", packed: zeros, mode: 0o060777 }), /no ordinary file/],
    ["a password", made({ name: "a.container", packed: zeros, flags: 1 }), /is encrypted/],
    ["another packing", made({ name: "a.container", packed: zeros, packing: 14 }), /in a way that/],
    ["a length that lies", made({ name: "a.container", packed: zeros, packedSize: 99_999_999 }), /cut off/],
    ["two names", made({ name: "a.container", localName: "b.container", packed: zeros }), /two different/],
    ["a wrong sum", made({ name: "a.container", packed: deflateRawSync("x"), sum: 1 }), /is damaged/],
    ["bytes that don’t unpack", made({ name: "a.container", packed: new Uint8Array([7, 7]) }), /is damaged/],
    ["the form beyond 4 GB", made({ name: "a.container", packed: zeros, copies: 0xffff }), /zip64/],
    [
      "too many files",
      made({ name: "a.container", packed: new Uint8Array(), copies: 6000 }),
      /more than 5000/,
    ],
    ["more than it says", made({ name: "a.container", packed: zeros, size: 3 }), /larger than 1 MB|far more/],
  ])("%s", async (_, bytes, sentence) => {
    expect((await sentences(bytes)).join(" ")).toMatch(sentence);
    expect((await open(bytes)).some(({ kind }) => kind === "text")).toBe(false);
  });

  test("one that has a name twice gives the first, and says so", async () => {
    const packed = deflateRawSync(unit);
    const twice = made({ name: "a.container", packed, sum: crc32(strToU8(unit)), copies: 2 });
    expect(await sentences(twice)).toEqual([
      "opened a.container",
      "a.container is in a.zip twice: the first one was opened.",
    ]);
  });

  test("10 MB that unpack into 10 GB are given up within a second", async () => {
    const bomb = made({
      name: "a.container",
      packed: Buffer.concat(Array.from({ length: 1000 }, () => zeros)),
    });
    expect(bomb.length).toBeLessThan(20_000_000);
    const began = performance.now();
    expect((await sentences(bomb))[0]).toMatch(/larger than 1 MB|far more/);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test("thousands of files that share their packed bytes are given up as a whole", async () => {
    const line = "# a comment that says what it says, over and over\n";
    const packed = deflateRawSync(line.repeat(200));
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`n${index}.network`, line.repeat(200)]),
    );
    expect(packed.length * 3000).toBeLessThan(20_000_000);
    expect((await sentences(zipped(files))).at(-1)).toMatch(/more than 20 MB/);
  });
});

test("no byte that is changed, put in or cut makes an exception, or a name that Quadlet does not read", async () => {
  const bytes = zipped({ "a.container": unit, "b.container.d/1.conf": unit, "c/README": "x" });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length),
      fc.nat(3),
      fc.uint8Array({ maxLength: 3 }),
      async (at, cut, put) => {
        const changed = new Uint8Array([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + cut)]);
        for (const file of await open(changed))
          expect(file.kind === "problem" || /\.(?:container|conf)$/.test(file.name)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
