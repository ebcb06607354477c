/** The system’s own words for why a call failed, as Go writes them for Linux (`syscall/zerrors_linux_amd64.go`). */
const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EAGAIN", "resource temporarily unavailable"],
  ["EINVAL", "invalid argument"],
  ["EIO", "input/output error"],
  ["EISDIR", "is a directory"],
  ["ELOOP", "too many levels of symbolic links"],
  ["EMFILE", "too many open files"],
  ["ENAMETOOLONG", "file name too long"],
  ["ENFILE", "too many open files in system"],
  ["ENODEV", "no such device"],
  ["ENOENT", "no such file or directory"],
  ["ENOTCONN", "transport endpoint is not connected"],
  ["ENOTDIR", "not a directory"],
  ["ENXIO", "no such device or address"],
  ["EPERM", "operation not permitted"],
  ["ESTALE", "stale NFS file handle"],
  ["ETIMEDOUT", "connection timed out"],
]);

/** Why a call of the system failed; any other error is a mistake of ours and goes on. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === "") throw error;
  return reasons.get(code) ?? code;
}

/** The name of an error of the system, such as `ENOENT`; else empty. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
