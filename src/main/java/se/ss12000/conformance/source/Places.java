package se.ss12000.conformance.source;

import se.ss12000.conformance.payload.Position;

/** Lines and columns of the bytes of a document, counted only as far as somebody asks. */
final class Places {
  private long counted;
  private long sameLine;
  private Position position = Position.START;
  private long lastOffset;
  private Position lastPosition = Position.START;

  /** Counts from an offset on. */
  void begin(long offset) {
    counted = offset;
  }

  /** No line ends between the place that was reached last and an offset. */
  void sameLine(long until) {
    sameLine = until;
  }

  /**
   * Where the byte at an offset stands; nothing before it will be asked for again.
   *
   * @param bytes holds those from the last such offset on
   * @param origin the offset of the first of these bytes
   */
  Position reach(long offset, byte[] bytes, long origin) {
    long lineEnds = Math.min(Math.max(counted, sameLine), offset);
    position =
        position.after(
            bytes, (int) (counted - origin), (int) (lineEnds - origin), (int) (offset - origin));
    counted = offset;
    return position;
  }

  /** Where the byte at an offset stands that is not before the last reached; quick in order. */
  Position of(long offset, byte[] bytes, long origin) {
    if (lastOffset < counted || lastOffset > offset) {
      lastOffset = counted;
      lastPosition = position;
    }
    lastPosition = lastPosition.after(bytes, (int) (lastOffset - origin), (int) (offset - origin));
    lastOffset = offset;
    return lastPosition;
  }
}
