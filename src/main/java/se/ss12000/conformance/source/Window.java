package se.ss12000.conformance.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.acceptance.Taken;
import se.ss12000.conformance.payload.Position;

/**
 * The part of a document that is being read: a stream for the parser that remembers the bytes since
 * the last place we were done with, and knows line and column of that place.
 */
final class Window extends InputStream {
  private static final long SPACE = 1L << ' ' | 1L << '\n' | 1L << '\r' | 1L << '\t';
  private static final int CHUNK = 16 << 10;
  private static final int LONGEST_TAKEN = 32 << 10;

  private final Characters in;
  private final boolean paced;
  private final Places places = new Places();
  private byte[] bytes = new byte[8 * CHUNK];
  private int start;
  private int next;
  private int loaded;
  private boolean atEnd;
  private @Nullable IOException failure;
  private long offset;

  /**
   * @param paced whether to give the parser no more at a time than to where a record may end
   */
  Window(InputStream in, boolean paced) {
    this.in = new Characters(in);
    this.paced = paced;
  }

  @Override
  public int read() throws IOException {
    return next < loaded || load() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (next == loaded && !load()) {
      return -1;
    }
    int most = Math.min(length, loaded - next);
    int count = paced ? untilEnd(most) : most;
    System.arraycopy(bytes, next, target, from, count);
    next += count;
    return count;
  }

  private int untilEnd(int most) {
    int last = next;
    while (last < next + most - 1 && bytes[last] != '}' && bytes[last] != '\n') {
      last++;
    }
    return last + 1 - next;
  }

  /**
   * Takes the record that comes next, which the parser never sees then; null if it is in doubt.
   *
   * @param from where the parser is: if there was more than space since, it must go on
   * @param listed whether it stands in an array, after another one
   */
  @Nullable Taken take(Acceptance acceptance, String type, long from, boolean listed) {
    loadAhead();
    int at = afterSpace(indexOf(from));
    if (listed && at >= next) {
      at = at < loaded && bytes[at] == ',' ? afterSpace(at + 1) : loaded;
    }
    if (at < next || at == loaded || bytes[at] != '{') {
      return null;
    }
    Taken taken = acceptance.take(type, bytes, at, loaded);
    if (taken == null || !(listed || taken.single())) {
      return null;
    }
    forget(offset + (at - start));
    next = taken.end();
    position();
    places.sameLine(taken.oneLine() ? nextOffset() : offset);
    return taken;
  }

  private int afterSpace(int from) {
    int i = from;
    while (i < loaded && bytes[i] >= 0 && bytes[i] <= ' ' && (SPACE >>> bytes[i] & 1) != 0) {
      i++;
    }
    return i;
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
    return places.reach(offset, bytes, offset - start);
  }

  /** Where a byte stands that we are not done with; quick when asked in ascending order. */
  Position positionAt(long wanted) {
    position();
    long target = Math.min(Math.max(wanted, offset), offset + (loaded - start));
    return places.of(target, bytes, offset - start);
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

  /** The first bytes, as many as there are, before anything is read. */
  byte[] head(int most) throws IOException {
    return in.head(most);
  }

  /** Leaves out a byte order mark; line and column count from after it. */
  void skip(int count) {
    in.skip(count);
    offset += count;
    places.begin(offset);
  }

  /** At the end of a document, there may be bytes left over that would begin a character. */
  void refuseCutOffCharacter() throws NotText {
    if (atEnd && next == loaded) {
      in.refuseCutOff();
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
      boolean found = end < loaded;
      forget(offset + (Math.min(end + 1, loaded) - start));
      next = start;
      if (next == loaded && !load()) {
        return false;
      }
      if (found && (bytes[next] == '{' || bytes[next] == '[')) {
        return true;
      }
    }
  }

  private int indexOfLineEnd() {
    int i = start;
    while (i < loaded && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Makes at least one more byte readable; false at the end. */
  private boolean load() throws IOException {
    forgetSpace();
    return !atEnd && fetch();
  }

  /** Loads what may hold a whole record; what goes wrong is told when it is read. */
  private void loadAhead() {
    try {
      while (!atEnd && failure == null && loaded - next < LONGEST_TAKEN) {
        fetch();
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  private boolean fetch() throws IOException {
    if (failure != null) {
      throw failure;
    }
    Limit.check(loaded - start, Limit.RECORD);
    if (bytes.length - loaded < CHUNK) {
      makeRoom();
    }
    int count = in.read(bytes, loaded, bytes.length - Acceptance.MARGIN - loaded);
    atEnd = count < 0;
    loaded += Math.max(count, 0);
    return !atEnd;
  }

  private void makeRoom() {
    position();
    int kept = loaded - start;
    byte[] target = kept > bytes.length / 2 ? new byte[2 * bytes.length] : bytes;
    System.arraycopy(bytes, start, target, 0, kept);
    bytes = target;
    next -= start;
    loaded = kept;
    start = 0;
  }

  /** Space before the next thing is never part of it, however much there is. */
  private void forgetSpace() {
    forget(offset + (Math.min(afterSpace(start), next) - start));
  }

  private int indexOf(long wanted) {
    return Math.toIntExact(start + (wanted - offset));
  }
}
