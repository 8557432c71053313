package se.ss12000.conformance.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import se.ss12000.conformance.payload.Malformed.Problem;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Text;

/**
 * The part of a document that is being read: a stream for the parser that remembers the bytes since
 * the last place we were done with, and knows line and column of that place.
 */
final class Window extends InputStream {
  private static final int CHUNK = 16 << 10;

  private final InputStream in;
  private byte[] bytes = new byte[4 * CHUNK];
  private int start;
  private int next;
  private int valid;
  private int loaded;
  private boolean atEnd;
  private long offset;
  private int counted;
  private Position position = Position.START;
  private long lastOffset;
  private Position lastPosition = Position.START;

  Window(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return next < valid || load() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (next == valid && !load()) {
      return -1;
    }
    int count = Math.min(length, valid - next);
    System.arraycopy(bytes, next, target, from, count);
    next += count;
    return count;
  }

  /** Offset of the next byte that will be read. */
  long nextOffset() {
    return offset + (next - start);
  }

  /** Offset of the first byte we are not done with. */
  long offset() {
    return offset;
  }

  /** Where that byte stands. */
  Position position() {
    count();
    return position;
  }

  /** Lines and columns are counted only when somebody asks, or the bytes are about to go. */
  private void count() {
    position = position.after(bytes, counted, start);
    counted = start;
  }

  /** Where a byte stands that we are not done with; quick when asked in ascending order. */
  Position positionAt(long wanted) {
    long target = Math.min(Math.max(wanted, offset), offset + (loaded - start));
    if (lastOffset < offset || lastOffset > target) {
      lastOffset = offset;
      lastPosition = position();
    }
    lastPosition = lastPosition.after(bytes, indexOf(lastOffset), indexOf(target));
    lastOffset = target;
    return lastPosition;
  }

  /** We are done with everything before an offset. */
  void forget(long before) {
    start = indexOf(before);
    offset = before;
  }

  /** What we are not done with, up to an offset. */
  byte[] bytesUntil(long end) {
    return Arrays.copyOfRange(bytes, start, indexOf(end));
  }

  /** The byte at an offset we are not done with; -1 when the document ends before. */
  int byteAt(long wanted) {
    int index = indexOf(wanted);
    return index >= start && index < loaded ? bytes[index] & 0xFF : -1;
  }

  /** Whether the document ends where the bytes read so far end. */
  boolean endsAt(long wanted) {
    return atEnd && indexOf(wanted) >= loaded;
  }

  /** Loads some bytes before anything is read, to tell what they are. */
  byte[] head(int most) throws IOException {
    while (loaded < most && !atEnd) {
      fetch();
    }
    return Arrays.copyOf(bytes, Math.min(most, loaded));
  }

  /** Leaves out a byte order mark; line and column count from after it. */
  void skip(int count) {
    start += count;
    counted = start;
    next = start;
    valid = start;
  }

  /** At the end of a document, there may be bytes left over that would begin a character. */
  void refuseCutOffCharacter() throws NotText {
    if (atEnd && next == valid && valid < loaded) {
      throw notText();
    }
  }

  /** Gives what we are not done with to the parser again. */
  void rewind() {
    next = start;
  }

  /** Where the line ends in which the first thing we are not done with stands. */
  long lineEnd() {
    forgetSpace();
    return offset + (indexOfLineEnd() - start);
  }

  /**
   * Goes on at the next line that begins a record, after the one in which the first thing we are
   * not done with stands; false when there is none.
   */
  boolean skipLine() throws IOException {
    forgetSpace();
    while (true) {
      int end = indexOfLineEnd();
      boolean found = end < valid;
      forget(offset + (Math.min(end + 1, valid) - start));
      next = start;
      if (next == valid && !load()) {
        return false;
      }
      if (found && (bytes[next] == '{' || bytes[next] == '[')) {
        return true;
      }
    }
  }

  private int indexOfLineEnd() {
    int i = start;
    while (i < valid && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Makes at least one more byte readable; false at the end. */
  private boolean load() throws IOException {
    forgetSpace();
    while (true) {
      int until = Utf8.validUntil(bytes, valid, loaded);
      if (until > valid) {
        valid = until;
        return true;
      }
      if (valid < loaded && !Utf8.isCutOff(bytes, valid, loaded)) {
        throw notText();
      }
      if (atEnd) {
        return false;
      }
      fetch();
    }
  }

  private void fetch() throws IOException {
    Limit.check(loaded - start, Limit.RECORD);
    if (bytes.length - loaded < CHUNK) {
      makeRoom();
    }
    int count = in.read(bytes, loaded, bytes.length - loaded);
    atEnd = count < 0;
    loaded += Math.max(count, 0);
  }

  private void makeRoom() {
    count();
    int kept = loaded - start;
    int larger = Math.min(2 * bytes.length, Limit.RECORD.most() + 2 * CHUNK);
    byte[] target = kept > bytes.length / 2 ? new byte[larger] : bytes;
    System.arraycopy(bytes, start, target, 0, kept);
    bytes = target;
    next -= start;
    valid -= start;
    loaded = kept;
    start = 0;
    counted = 0;
  }

  /** Space before the next thing is never part of it, however much there is. */
  private void forgetSpace() {
    int i = start;
    while (i < next && isSpace(bytes[i])) {
      i++;
    }
    forget(offset + (i - start));
  }

  private NotText notText() {
    boolean binary = false;
    for (int i = valid; i < loaded; i++) {
      binary |= bytes[i] == 0;
    }
    long where = offset + (valid - start);
    return binary
        ? new NotText(Problem.BINARY, where, Text.sv("en nollbyte").en("a NUL byte"))
        : new NotText(
            Problem.ENCODING,
            where,
            Text.sv("byte som inte är UTF-8").en("bytes that are not UTF-8"));
  }

  private int indexOf(long wanted) {
    return Math.toIntExact(start + (wanted - offset));
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
