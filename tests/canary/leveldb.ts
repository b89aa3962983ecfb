/** Reads what LevelDB wrote: its tables are compressed (Snappy), and its logs cut records into pieces. */

const MAGIC = Buffer.from([0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb]);
const FOOTER = 48;
const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

/** All blocks of a table, uncompressed and in a row; nothing when it is no table. */
export function tableContent(file: Buffer): Buffer | undefined {
  if (file.length < FOOTER || !file.subarray(file.length - 8).equals(MAGIC)) return undefined;
  const footer = file.subarray(file.length - FOOTER);
  const skipped = readHandle(footer, 0);
  const index = readHandle(footer, skipped.next);
  const entries = blockAt(file, index.offset, index.size);
  if (!entries) return undefined;
  const blocks = handlesIn(entries).map(({ offset, size }) => blockAt(file, offset, size));
  return Buffer.concat(blocks.filter((block) => block !== undefined));
}

/** The records of a log without the headers that stand between their pieces. */
export function logContent(file: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let block = 0; block < file.length; block += LOG_BLOCK) {
    const end = Math.min(block + LOG_BLOCK, file.length);
    let at = block;
    while (at + LOG_HEADER <= end) {
      const length = file.readUInt16LE(at + 4);
      if (file[at + 6] === 0) break;
      pieces.push(file.subarray(at + LOG_HEADER, Math.min(at + LOG_HEADER + length, end)));
      at += LOG_HEADER + length;
    }
  }
  return Buffer.concat(pieces);
}

function blockAt(file: Buffer, offset: number, size: number): Buffer | undefined {
  const raw = file.subarray(offset, offset + size);
  const kind = file[offset + size];
  if (kind === 0) return raw;
  return kind === 1 ? unsnap(raw) : undefined;
}

/** Keys share their beginning with the key before; the value of an index entry is a block's place. */
function handlesIn(block: Buffer): { offset: number; size: number }[] {
  const restarts = block.length >= 4 ? block.readUInt32LE(block.length - 4) : 0;
  const end = block.length - 4 - 4 * restarts;
  const handles: { offset: number; size: number }[] = [];
  for (let at = 0; at < end; ) {
    const shared = varint(block, at);
    const own = varint(block, shared.next);
    const length = varint(block, own.next);
    const value = length.next + own.value;
    handles.push(readHandle(block, value));
    at = value + length.value;
  }
  return handles;
}

function readHandle(buffer: Buffer, at: number): { offset: number; size: number; next: number } {
  const offset = varint(buffer, at);
  const size = varint(buffer, offset.next);
  return { offset: offset.value, size: size.value, next: size.next };
}

function varint(buffer: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  let scale = 1;
  let at = start;
  for (; at < buffer.length; at++) {
    const byte = buffer[at] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) break;
    scale *= 128;
  }
  return { value, next: at + 1 };
}

/** Snappy, as its format description says: literals and copies from what was written before. */
export function unsnap(input: Buffer): Buffer | undefined {
  const length = varint(input, 0);
  const output = Buffer.alloc(length.value);
  let from = length.next;
  let to = 0;
  while (from < input.length) {
    const tag = input[from++] ?? 0;
    if ((tag & 3) === 0) {
      let size = tag >> 2;
      if (size >= 60) {
        const bytes = size - 59;
        size = input.readUIntLE(from, bytes);
        from += bytes;
      }
      input.copy(output, to, from, from + size + 1);
      from += size + 1;
      to += size + 1;
      continue;
    }
    const wide = (tag & 3) === 1 ? 1 : (tag & 3) === 2 ? 2 : 4;
    const size = wide === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = wide === 1 ? ((tag >> 5) << 8) | (input[from] ?? 0) : input.readUIntLE(from, wide);
    from += wide;
    if (back === 0 || back > to) return undefined;
    // One by one: a copy may overlap what it writes.
    for (let n = 0; n < size && to < output.length; n++, to++) output[to] = output[to - back] ?? 0;
  }
  return output;
}
