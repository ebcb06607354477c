import { once } from "node:events";
import { connect } from "node:net";

/** A connection to Firefox. */
export interface Marionette {
  readonly send: (command: string, parameters: object) => Promise<unknown>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Connects to the Marionette of a Firefox on this machine. Messages are JSON with their length in front:
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectTo(port: number): Promise<Marionette> {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, Waiting>();
  let arrived = Buffer.alloc(0);
  let last = 0;
  socket.on("data", (data) => {
    arrived = Buffer.concat([arrived, data]);
    for (let message = takeMessage(); message !== undefined; message = takeMessage()) receive(message);
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox closed the connection"));
  });
  await once(socket, "connect");

  function takeMessage(): unknown {
    const start = arrived.indexOf(":") + 1;
    const end = start + Number(arrived.subarray(0, start - 1).toString());
    if (start === 0 || arrived.length < end) return undefined;
    const message: unknown = JSON.parse(arrived.subarray(start, end).toString());
    arrived = arrived.subarray(end);
    return message;
  }

  /** What is no answer is the greeting. */
  function receive(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, answer] = message;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === null) asked?.resolve(answer);
    else asked?.reject(new Error(`Firefox: ${JSON.stringify(error)}`));
  }

  return {
    send: (command, parameters) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const message = Buffer.from(JSON.stringify([0, last, command, parameters]));
        socket.write(`${message.length}:`);
        socket.write(message);
      }),
    close: () => socket.destroy(),
  };
}
