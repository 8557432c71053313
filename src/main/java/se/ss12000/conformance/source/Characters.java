package se.ss12000.conformance.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Malformed.Problem;
import se.ss12000.conformance.text.Text;

/** The bytes of a stream of UTF-8, in whole characters; what is no text is refused in its turn. */
final class Characters {
  private final InputStream in;
  private byte[] begun = {};
  private long offset;
  private @Nullable NotText refusal;

  Characters(InputStream in) {
    this.in = in;
  }

  /** The first bytes, as many as there are, before anything is read; they will be read again. */
  byte[] head(int most) throws IOException {
    begun = in.readNBytes(most);
    return begun;
  }

  /** Leaves out the first bytes, which {@link #head} has told. */
  void skip(int count) {
    begun = Arrays.copyOfRange(begun, count, begun.length);
    offset += count;
  }

  /**
   * Reads some characters.
   *
   * @param most how many bytes there is room for, more than a few
   * @return how many bytes there were; -1 at the end
   */
  int read(byte[] target, int from, int most) throws IOException {
    if (refusal != null) {
      throw refusal;
    }
    int held = begun.length;
    System.arraycopy(begun, 0, target, from, held);
    int until = from;
    while (until == from) {
      int count = in.read(target, from + held, most - held);
      held += Math.max(count, 0);
      until = Utf8.validUntil(target, from, from + held);
      boolean wrong = until < from + held && !Utf8.isCutOff(target, until, from + held);
      if (wrong) {
        refusal = refusal(target, until, from + held, offset + (until - from));
      }
      if (until == from && (wrong || count < 0)) {
        break;
      }
    }
    begun = Arrays.copyOfRange(target, until, from + held);
    offset += until - from;
    if (until == from && refusal != null) {
      throw refusal;
    }
    return until == from ? -1 : until - from;
  }

  /** At the end of a document, there may be bytes left over that would begin a character. */
  void refuseCutOff() throws NotText {
    if (begun.length > 0) {
      throw refusal(begun, 0, begun.length, offset);
    }
  }

  private static NotText refusal(byte[] bytes, int from, int to, long where) {
    boolean binary = false;
    for (int i = from; i < to; i++) {
      binary |= bytes[i] == 0;
    }
    return binary
        ? new NotText(Problem.BINARY, where, Text.sv("en nollbyte").en("a NUL byte"))
        : new NotText(
            Problem.ENCODING,
            where,
            Text.sv("byte som inte är UTF-8").en("bytes that are not UTF-8"));
  }
}
