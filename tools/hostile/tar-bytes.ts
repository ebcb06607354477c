/** A file of a tar archive. */
export interface TarMember {
  readonly name: string;
  readonly text: Buffer;
  /** `0` a file, `1` and `2` links, `5` a directory, `x` and `L` more about the next one. */
  readonly type: string;
  /** What the archive says of its length, where that is not true. */
  readonly size?: number | undefined;
}

const block = 512;

/** Writes a tar archive (POSIX ustar), whose names and sizes may be anything. */
export function tarBytes(members: readonly TarMember[]): Buffer {
  return Buffer.concat([...members.flatMap(written), Buffer.alloc(2 * block)]);
}

function written({ name, text, type, size }: TarMember): readonly Buffer[] {
  const header = Buffer.alloc(block);
  header.write(name, 0, 100);
  header.write("0000644\0", 100);
  header.write(`${(size ?? text.length).toString(8).padStart(11, "0")}\0`, 124);
  header.write("        ", 148);
  header.write(type, 156);
  header.write("../../etc/passwd", 157, 100);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return [header, text, Buffer.alloc((block - (text.length % block)) % block)];
}
