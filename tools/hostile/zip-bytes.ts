/** A file of a zip archive. What the archive says of it can be something else than what it is. */
export interface ZipMember {
  readonly name: Buffer;
  /** The name before its bytes, where that is another one than in the list. */
  readonly localName?: Buffer | undefined;
  /** Its bytes as they lie in the archive. */
  readonly packed: Buffer;
  /** Of what it unpacks into: the length, and the check sum. */
  readonly size: number;
  readonly sum: number;
  readonly isDeflated: boolean;
  readonly lies: Partial<Lies>;
}

export interface Lies {
  readonly sum: number;
  readonly size: number;
  readonly packedSize: number;
  /** Bit 0 says that it is encrypted, bit 3 that the sizes follow. */
  readonly flags: number;
  readonly packing: number;
  /** The mode of Unix: a link, a device, a directory. */
  readonly mode: number;
  /** Where its bytes are said to begin. */
  readonly offset: number;
}

/** What the end of an archive says of the whole. */
export interface ZipEnd {
  readonly count?: number;
  readonly listSize?: number;
  readonly listStart?: number;
  readonly comment?: Buffer;
}

/** Writes an archive byte by byte, with all lies. Source: PKWARE APPNOTE.TXT 4.3. */
export function zipBytes(members: readonly ZipMember[], end: ZipEnd, before: Buffer): Buffer<ArrayBuffer> {
  const parts: Buffer[] = [before];
  const list: Buffer[] = [];
  let at = before.length;
  for (const member of members) {
    const local = localHeader(member);
    list.push(listed(member, at));
    parts.push(local, member.packed);
    at += local.length + member.packed.length;
  }
  const directory = Buffer.concat(list);
  return Buffer.concat([...parts, directory, endOf(end, members.length, directory.length, at)]);
}

function fields({ size, sum, packed, isDeflated, lies }: ZipMember) {
  return {
    flags: 0x800,
    packing: isDeflated ? 8 : 0,
    sum,
    packedSize: packed.length,
    size,
    mode: 0o100644,
    ...lies,
  };
}

function localHeader(member: ZipMember): Buffer {
  const { flags, packing, sum, packedSize, size } = fields(member);
  const name = member.localName ?? member.name;
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(packing, 8);
  header.writeUInt32LE(sum, 14);
  header.writeUInt32LE(packedSize, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length & 0xffff, 26);
  return Buffer.concat([header, name]);
}

function listed(member: ZipMember, at: number): Buffer {
  const { flags, packing, sum, packedSize, size, mode } = fields(member);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(0x031e, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(packing, 10);
  header.writeUInt32LE(sum, 16);
  header.writeUInt32LE(packedSize, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(member.name.length & 0xffff, 28);
  header.writeUInt32LE((mode << 16) >>> 0, 38);
  header.writeUInt32LE(member.lies.offset ?? at, 42);
  return Buffer.concat([header, member.name]);
}

function endOf(
  { count, listSize, listStart, comment }: ZipEnd,
  members: number,
  size: number,
  at: number,
): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members & 0xffff, 8);
  end.writeUInt16LE((count ?? members) & 0xffff, 10);
  end.writeUInt32LE(listSize ?? size, 12);
  end.writeUInt32LE(listStart ?? at, 16);
  end.writeUInt16LE(comment?.length ?? 0, 20);
  return Buffer.concat([end, comment ?? Buffer.alloc(0)]);
}
