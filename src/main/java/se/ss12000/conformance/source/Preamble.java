package se.ss12000.conformance.source;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import se.ss12000.conformance.payload.Malformed.Problem;
import se.ss12000.conformance.text.Text;

/** How a document begins: with a byte order mark, as text, or as something else. */
final class Preamble {
  private static final int LONGEST = 4;
  private static final String UTF_8_MARK = "efbbbf";

  private Preamble() {}

  private record Mark(Pattern hex, Problem problem, String format) {}

  /** What most documents need not be held against. */
  private static final class Marks {
    /** JSON begins with ASCII, so that zeros tell the wide encodings where there is no mark. */
    static final List<Mark> ALL =
        List.of(
            mark("0000feff|fffe0000|000000(?!00)..|(?!00)..000000", Problem.ENCODING, "UTF-32"),
            mark("feff|fffe|(00(?!00)..){2}|((?!00)..00){2}", Problem.ENCODING, "UTF-16"),
            mark("25504446", Problem.BINARY, "PDF"),
            mark("504b0304|504b0506", Problem.BINARY, "zip"),
            mark("1f8b", Problem.BINARY, "gzip"),
            mark("89504e47", Problem.BINARY, "PNG"),
            mark("ffd8ff", Problem.BINARY, "JPEG"),
            mark("47494638", Problem.BINARY, "GIF"),
            mark("d0cf11e0", Problem.BINARY, "Microsoft Office"),
            mark("53514c69", Problem.BINARY, "SQLite"));

    private static Mark mark(String hex, Problem problem, String format) {
      return new Mark(Pattern.compile(hex), problem, format);
    }
  }

  /** Passes a mark that says UTF-8, and refuses what cannot be UTF-8. */
  static void pass(Window window) throws IOException {
    byte[] head = window.head(LONGEST);
    if (isUsual(head)) {
      return;
    }
    String hex = HexFormat.of().formatHex(head);
    if (hex.startsWith(UTF_8_MARK)) {
      window.skip(UTF_8_MARK.length() / 2);
      return;
    }
    for (Mark mark : Marks.ALL) {
      if (mark.hex().matcher(hex).lookingAt()) {
        throw new NotText(mark.problem(), 0, Text.same(mark.format()));
      }
    }
  }

  /** An object or an array, of bytes that have no zero among the first. */
  private static boolean isUsual(byte[] head) {
    for (byte each : head) {
      if (each == 0) {
        return false;
      }
    }
    return head.length > 0 && (head[0] == '{' || head[0] == '[');
  }
}
