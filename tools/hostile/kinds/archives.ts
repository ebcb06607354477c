import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { crc32 } from "../../../src/core/archive/crc32.ts";
import type { Delivery, HostileFile } from "../delivery.ts";
import { textFile } from "../delivery.ts";
import { hostileName, usualName } from "../hostile-name.ts";
import { shortHostileText } from "../hostile-text.ts";
import { hostileUnit } from "../hostile-unit.ts";
import { tarBytes } from "../tar-bytes.ts";
import { zipBytes } from "../zip-bytes.ts";
import type { Lies, ZipEnd, ZipMember } from "../zip-bytes.ts";

const name = fc.oneof(
  { weight: 3, arbitrary: usualName },
  { weight: 2, arbitrary: hostileName },
  { weight: 1, arbitrary: usualName.map((text) => `web/${text}`) },
  { weight: 1, arbitrary: usualName.map((text) => text.toUpperCase()) },
);

/** Names as an archive has them: UTF-8, or bytes that are none. */
const nameBytes = fc.oneof(
  { weight: 6, arbitrary: name.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: name.map((text) => Buffer.from(text, "latin1")) },
  { weight: 1, arbitrary: name.map((text) => Buffer.concat([Buffer.from([0xff, 0xc0]), Buffer.from(text)])) },
);

const content: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 6, arbitrary: usualName.chain(hostileUnit).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1, 400_000, 1_000_001, 12_000_000).map((length) => Buffer.alloc(length, "#")),
  },
);

const lies: fc.Arbitrary<Partial<Lies>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        sum: fc.nat(),
        size: fc.constantFrom(0, 1, 0xfffffffe, 0xffffffff),
        packedSize: fc.constantFrom(0, 1, 100, 0x7fffffff, 0xffffffff),
        flags: fc.constantFrom(0, 1, 8, 9, 0xffff),
        packing: fc.constantFrom(0, 8, 9, 12, 14, 93, 99, 0xffff),
        mode: fc.constantFrom(0, 0o120777, 0o040755, 0o060644, 0o010644, 0o100777),
        offset: fc.constantFrom(0, 1, 30, 100, 0xfffffffe, 0xffffffff),
      },
      { requiredKeys: [] },
    ),
  },
);

const member: fc.Arbitrary<ZipMember> = fc
  .tuple(nameBytes, fc.option(nameBytes, { freq: 12, nil: undefined }), content, fc.boolean(), lies)
  .map(([own, localName, text, isDeflated, told]) => ({
    name: own,
    localName,
    size: text.length,
    sum: crc32(text),
    packed: isDeflated ? deflateRawSync(text) : text,
    isDeflated,
    lies: told,
  }));

const end: fc.Arbitrary<ZipEnd> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        count: fc.constantFrom(0, 1, 2, 5000, 5001, 0xffff),
        listSize: fc.constantFrom(0, 1, 46, 0xffffffff),
        listStart: fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff),
        comment: fc.constantFrom(
          Buffer.alloc(0xffff, "x"),
          Buffer.from("PK\u0005\u0006"),
          Buffer.from("\u202e<b>"),
        ),
      },
      { requiredKeys: [] },
    ),
  },
);

/** What happens to an archive on its way. */
const damages: readonly ((bytes: Buffer, at: number) => Buffer)[] = [
  (bytes) => bytes,
  (bytes) => bytes,
  (bytes) => bytes,
  (bytes) => bytes,
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at) => bytes.subarray(at),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 1)]),
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes) => Buffer.concat([bytes, Buffer.alloc(70_000)]),
];

const zip = fc
  .tuple(
    fc.array(member, { maxLength: 4 }),
    // The same file many times over: bytes that overlap, or one name twice.
    fc.constantFrom(1, 1, 1, 1, 2, 300),
    end,
    fc.constantFrom(Buffer.alloc(0), Buffer.alloc(0), Buffer.from("#!/bin/sh\n")),
    fc.constantFrom(...damages),
    fc.nat(3000),
  )
  .map(([members, times, told, before, damage, at]) => {
    const [first] = members;
    const size = members.reduce((sum, { packed }) => sum + packed.length, 0);
    const many = first === undefined || size * times > 4_000_000 ? members : copies(members, times);
    const bytes = zipBytes(many, told, before);
    return damage(bytes, at % (bytes.length + 1));
  });

function copies(members: readonly ZipMember[], times: number): readonly ZipMember[] {
  return Array.from({ length: times }, () => members).flat();
}

const tar = fc
  .array(
    fc.record({
      name: hostileName,
      text: shortHostileText.map((text) => Buffer.from(text)),
      type: fc.constantFrom("0", "1", "2", "5", "x", "L"),
      size: fc.option(fc.constantFrom(0, 1, 8 ** 11 - 1), { nil: undefined }),
    }),
    { maxLength: 3 },
  )
  .map(tarBytes);

/** A bundle whose parts are called as no file should be, or hold what ends them. */
const bundle = fc
  .array(
    fc
      .tuple(hostileName, usualName.chain(hostileUnit), fc.constantFrom("---", "---", " --- ", "--- x", ""))
      .map(([own, text, mark]) => `# FileName=${own}\n${text}\n${mark}\n`),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(""));

function file(fileName: string, bytes: Uint8Array): HostileFile {
  return { name: fileName, bytes: new Uint8Array(bytes) };
}

/** Archives and bundles: exploding, overlapping, encrypted, with wrong sizes, with names that lead out or hide what they are. */
export const archives: fc.Arbitrary<Delivery> = fc
  .oneof(
    { weight: 8, arbitrary: zip.map((bytes) => file("set.zip", bytes)) },
    { weight: 2, arbitrary: bundle.map((text) => textFile("set.quadlets", text)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.oneof(tar, zip),
          fc.constantFrom("set.tar", "set.zip", "set.quadlets", "set.tar.gz", "set.container"),
        )
        .map(([bytes, called]) => file(called, bytes)),
    },
  )
  .map((hostile) => ({ by: "files", files: [hostile] }));
