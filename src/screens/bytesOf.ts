/** All of a file; undefined where it is larger than is read, or cannot be read. */
export async function bytesOf(file: File, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (file.size > most) return undefined;
  const buffer = await file.arrayBuffer().catch(() => undefined);
  return buffer && new Uint8Array(buffer);
}
