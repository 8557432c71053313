package se.ss12000.conformance.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Room for what one run remembers of the records: memory up to a limit, then temporary files.
 *
 * <p>It lies outside Java's heap, which then stays as small as one record needs, whatever the size
 * of the input. Small pieces do as well: code that meets buffers of one class only is half as long.
 */
public final class Room {
  /** Only pieces of no more bytes are exchanged. */
  static final int SMALL = 1 << 15;

  /** How much is mapped at once: mappings are few, but a file is no larger than it has to be. */
  private static final int MAPPED = 1 << 24;

  private final IntFunction<ByteBuffer> memory;
  private final IntFunction<ByteBuffer> disk;
  private long limit;
  private ByteBuffer mapped = ByteBuffer.allocate(0);
  private final Set<ByteBuffer> smallOnDisk = Collections.newSetFromMap(new IdentityHashMap<>());
  private long inMemory;
  private long onDisk;

  /**
   * @param limit how many bytes of memory may be taken; what is more goes to temporary files
   */
  public Room(long limit) {
    this(limit, ByteBuffer::allocateDirect, TemporaryRoom::of);
  }

  /**
   * @param memory gives some bytes, all zeros, beside the heap
   * @param disk maps some bytes, all zeros, of a temporary file
   */
  Room(long limit, IntFunction<ByteBuffer> memory, IntFunction<ByteBuffer> disk) {
    this.limit = limit;
    this.memory = memory;
    this.disk = disk;
  }

  /** How many bytes of memory are taken. */
  public long inMemory() {
    return inMemory;
  }

  /** How many bytes of temporary files are taken. */
  public long onDisk() {
    return onDisk;
  }

  /**
   * A piece of it, all zeros.
   *
   * @throws NoRoomException when there is none, on disk either
   */
  ByteBuffer take(int bytes) {
    ByteBuffer piece = inMemory + bytes > limit ? onDisk(bytes) : inMemory(bytes);
    return piece.order(ByteOrder.nativeOrder());
  }

  private ByteBuffer inMemory(int bytes) {
    try {
      ByteBuffer piece = memory.apply(bytes);
      inMemory += bytes;
      return piece;
    } catch (OutOfMemoryError e) {
      // Java has a limit of its own for what lies beside the heap; it holds from here on.
      limit = inMemory;
      return onDisk(bytes);
    }
  }

  /** A larger piece with the content of a small one, which is not needed any more. */
  ByteBuffer exchange(ByteBuffer piece, int bytes) {
    ByteBuffer larger = take(bytes);
    larger.put(0, piece, 0, piece.capacity());
    if (smallOnDisk.remove(piece)) {
      onDisk -= piece.capacity();
    } else {
      inMemory -= piece.capacity();
    }
    return larger;
  }

  private ByteBuffer onDisk(int bytes) {
    onDisk += bytes;
    if (mapped.remaining() < bytes) {
      mapped = disk.apply(MAPPED);
    }
    ByteBuffer piece = mapped.slice(mapped.position(), bytes);
    mapped.position(mapped.position() + bytes);
    if (bytes <= SMALL) {
      smallOnDisk.add(piece);
    }
    return piece;
  }
}
