/** What happens at a moment of reading or writing; what it throws, the browser answers. */
interface Meanwhile {
  /** After a person was asked whether the page may write. */
  asked: () => void;
  /** While the file is given to be read: it is as it was before. */
  read: () => void;
  /** While the file is closed: what was written is in it. */
  closed: () => void;
}

/** A file of this machine that tests write into. */
export interface FileOnDisk {
  readonly handle: FileSystemFileHandle;
  /** What was written into it by the page, in turn. */
  readonly written: string[];
  readonly lastModified: () => number;
  /** Another program writes. */
  readonly touch: () => void;
  /** How many writers the page has neither closed nor given up. */
  readonly writersLeft: () => number;
  readonly meanwhile: Meanwhile;
}

const nothing = () => undefined;

/** For tests: a file of this machine, as the browser gives it. */
export function fileOnDisk(name: string, text = ""): FileOnDisk {
  let lastModified = 1;
  const written: string[] = [];
  const writers = new Set<object>();
  const meanwhile: Meanwhile = { asked: nothing, read: nothing, closed: nothing };
  const touch = () => void lastModified++;
  const createWritable = async () => {
    meanwhile.asked();
    let content = "";
    const write = async (part: string) => void (content += part);
    const close = async () => {
      writers.delete(writer);
      written.push(content);
      touch();
      meanwhile.closed();
    };
    const writer = { write, close, abort: async () => void writers.delete(writer) };
    writers.add(writer);
    return writer;
  };
  const getFile = async () => {
    const file = new File([written.at(-1) ?? text], name, { lastModified });
    meanwhile.read();
    return file;
  };
  const handle = Object.assign(Object.create(null), { kind: "file", name, createWritable, getFile });
  return {
    handle,
    written,
    lastModified: () => lastModified,
    touch,
    writersLeft: () => writers.size,
    meanwhile,
  };
}

/** For tests: a folder of this machine with these files and folders. */
export function folderOnDisk(
  name: string,
  inside: Readonly<Record<string, FileSystemHandle>>,
): FileSystemDirectoryHandle {
  async function* entries() {
    yield* Object.entries(inside);
  }
  return Object.assign(Object.create(null), { kind: "directory", name, entries });
}
