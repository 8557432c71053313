package se.ss12000.conformance.source.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.payload.Payload;

/**
 * The ids of the records of a page, as numbers: the same for the same ids, in capitals or not, and
 * hardly ever for others.
 */
final class Prints implements Consumer<Payload> {
  private static final int FIRST_SIZE = 64;

  private long[] prints = new long[FIRST_SIZE];
  private int count;
  private int pages;
  private boolean plain = true;

  /** Takes all that a body is read as. */
  @Override
  public void accept(Payload payload) {
    if (payload instanceof Entity entity) {
      JsonNode id = entity.json().path("id");
      plain &= id.isTextual();
      if (count == prints.length) {
        prints = Arrays.copyOf(prints, 2 * count);
      }
      prints[count++] = of(id.asText());
    } else if (payload instanceof Envelope page && page.shape() == Shape.PAGE) {
      pages++;
    } else {
      plain = false;
    }
  }

  private static long of(String id) {
    long print = id.length();
    for (int i = 0; i < id.length(); i++) {
      print = (print ^ (id.charAt(i) | ' ')) * 0x9E3779B97F4A7C15L;
      print ^= print >>> 29;
    }
    return print;
  }

  /** All of them; nothing unless it was one page, without fault, of records that have ids. */
  Optional<long[]> all() {
    return plain && pages == 1 ? Optional.of(Arrays.copyOf(prints, count)) : Optional.empty();
  }

  /** Whether one is among them twice. */
  static boolean repeat(List<long[]> pages) {
    int count = pages.stream().mapToInt(page -> page.length).reduce(0, Math::addExact);
    var met = new long[Math.addExact(count, count / 2 + 1)];
    for (long[] page : pages) {
      for (long print : page) {
        if (!isNew(print, met)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Notes one that was not met before.
   *
   * @param met at the place that the upper half of each tells, or after it; 0 where there is none
   */
  private static boolean isNew(long print, long[] met) {
    long noted = print == 0 ? 1 : print;
    int at = (int) (((noted >>> Integer.SIZE) * met.length) >>> Integer.SIZE);
    while (met[at] != 0 && met[at] != noted) {
      at = at + 1 == met.length ? 0 : at + 1;
    }
    boolean isNew = met[at] == 0;
    met[at] = noted;
    return isNew;
  }
}
