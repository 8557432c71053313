package se.ss12000.conformance.check;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Rows of some bytes each, all zeros at first. It grows by pieces, so that nothing has to move.
 *
 * <p>The first piece is small and grows until it is whole: most tables of a small input stay tiny.
 */
public final class Table {
  private static final int WHOLE = 1 << 16;
  private static final int FIRST_ROWS = 16;
  private static final int GROWTH = 4;

  private final Room room;
  private final int width;
  private final int bits;
  private ByteBuffer[] pieces;
  private int rows = FIRST_ROWS;

  /**
   * @param width bytes of a row, at least 8
   */
  public Table(Room room, int width) {
    this.room = room;
    this.width = width;
    this.bits = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(WHOLE / width);
    this.pieces = new ByteBuffer[] {room.take(width * rows)};
  }

  /** How many rows there is room for. */
  int rows() {
    return rows;
  }

  /** Makes sure that there is room for a row. */
  public void reach(int row) {
    while (row >= rows) {
      extend();
    }
  }

  private void extend() {
    int whole = 1 << bits;
    if (rows < whole) {
      rows = Math.min(GROWTH * rows, whole);
      pieces[0] = room.exchange(pieces[0], width * rows);
    } else {
      int number = rows >>> bits;
      if (number == pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * number);
      }
      pieces[number] = room.take(width * whole);
      rows += whole;
    }
  }

  public int getInt(int row, int at) {
    return piece(row).getInt(offset(row) + at);
  }

  public void putInt(int row, int at, int number) {
    piece(row).putInt(offset(row) + at, number);
  }

  public long getLong(int row, int at) {
    return piece(row).getLong(offset(row) + at);
  }

  public void putLong(int row, int at, long number) {
    piece(row).putLong(offset(row) + at, number);
  }

  byte getByte(int row, int at) {
    return piece(row).get(offset(row) + at);
  }

  void putByte(int row, int at, byte number) {
    piece(row).put(offset(row) + at, number);
  }

  /** Puts a row of a table of the same width here. */
  void copy(Table other, int from, int to) {
    ByteBuffer source = other.piece(from);
    ByteBuffer target = piece(to);
    int there = other.offset(from);
    int here = offset(to);
    int last = width - Long.BYTES;
    for (int at = 0; at < last; at += Long.BYTES) {
      target.putLong(here + at, source.getLong(there + at));
    }
    target.putLong(here + last, source.getLong(there + last));
  }

  /** Makes a row all zeros again. */
  void clear(int row) {
    ByteBuffer piece = piece(row);
    int here = offset(row);
    int last = width - Long.BYTES;
    for (int at = 0; at < last; at += Long.BYTES) {
      piece.putLong(here + at, 0);
    }
    piece.putLong(here + last, 0);
  }

  private ByteBuffer piece(int row) {
    return pieces[row >>> bits];
  }

  private int offset(int row) {
    return (row & ((1 << bits) - 1)) * width;
  }
}
