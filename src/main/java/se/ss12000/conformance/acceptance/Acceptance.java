package se.ss12000.conformance.acceptance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.standard.Standard;

/**
 * Tells records that are certainly valid from those that need a closer look, by their bytes alone,
 * and reads them on the way.
 *
 * <p>It may say that it is not sure of a record that is valid, never that one is valid that is not.
 * Not to be used by two threads at once.
 */
public final class Acceptance {
  /** How many bytes have to follow those that may be looked at. */
  public static final int MARGIN = Strings.MARGIN;

  private final PlanReader plans;
  private final Map<String, Plan> known = new HashMap<>();
  private final Walk walk = new Walk();
  private byte[] copy = new byte[1 << 12];

  public Acceptance(Standard standard) {
    this.plans = new PlanReader(standard.documents());
  }

  /**
   * What is certain of a record.
   *
   * @param type name of its type
   * @param utf8 the record as it was given, and nothing else but space
   */
  public Certainty certainty(String type, byte[] utf8) {
    int length = utf8.length;
    if (copy.length < length + MARGIN) {
      copy = new byte[2 * length + MARGIN];
    }
    System.arraycopy(utf8, 0, copy, 0, length);
    Arrays.fill(copy, length, length + MARGIN, (byte) 0);
    int end = walk.over(plan(type), copy, afterSpace(copy, 0), false);
    return end >= 0 && afterSpace(copy, end) == length ? certainty() : Certainty.NONE;
  }

  /**
   * Reads the record that begins somewhere; null if it is not certainly valid.
   *
   * @param type name of its type
   * @param utf8 with at least {@link #MARGIN} bytes after those that may be looked at
   * @param to where those end
   */
  public @Nullable Taken take(String type, byte[] utf8, int from, int to) {
    // Nothing may hold this byte, so that no loop runs on.
    byte next = utf8[to];
    utf8[to] = 0;
    int end = walk.over(plan(type), utf8, from, true);
    utf8[to] = next;
    return end < 0
        ? null
        : new Taken(walk.made(), end, certainty(), walk.isSingle(), walk.isOneLine());
  }

  private Certainty certainty() {
    return walk.isPlain() ? Certainty.PLAIN : Certainty.VALID;
  }

  private Plan plan(String type) {
    Plan plan = known.get(type);
    if (plan == null) {
      plan = plans.read(type + ".schema.json");
      known.put(type, plan);
    }
    return plan;
  }

  private static int afterSpace(byte[] bytes, int from) {
    int at = from;
    while (Bytes.isSpace(bytes[at])) {
      at++;
    }
    return at;
  }
}
