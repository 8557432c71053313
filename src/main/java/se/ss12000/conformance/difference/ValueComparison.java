package se.ss12000.conformance.difference;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What two parameters or attributes allow. */
final class ValueComparison {
  private ValueComparison() {}

  /**
   * What a value has to be.
   *
   * @param type its type, or that of its elements
   */
  record Value(
      boolean list,
      String type,
      String format,
      List<String> codes,
      Map<String, String> limits,
      boolean required) {
    private String kind() {
      return list ? Terms.LIST + type : type;
    }
  }

  /** Takes one difference: its kind, and what either has. */
  @FunctionalInterface
  interface Taker {
    void take(Kind kind, String first, String second);
  }

  static void compare(Value first, Value second, Taker taker) {
    if (first.required() != second.required()) {
      taker.take(first.required() ? Kind.REQUIRED : Kind.OPTIONAL, "", "");
    }
    if (!first.kind().equals(second.kind())) {
      taker.take(Kind.TYPE, first.kind(), second.kind());
    } else if (!first.format().equals(second.format())) {
      taker.take(Kind.FORMAT, first.format(), second.format());
    }
    compareLimits(first.limits(), second.limits(), taker);
    compareCodes(first.codes(), second.codes(), taker);
  }

  private static void compareLimits(
      Map<String, String> first, Map<String, String> second, Taker taker) {
    var keywords = new TreeSet<>(first.keySet());
    keywords.addAll(second.keySet());
    for (String keyword : keywords) {
      String ours = first.getOrDefault(keyword, "");
      String theirs = second.getOrDefault(keyword, "");
      if (!ours.equals(theirs)) {
        taker.take(Kind.LIMIT, keyword + " " + ours, keyword + " " + theirs);
      }
    }
  }

  private static void compareCodes(List<String> first, List<String> second, Taker taker) {
    if (first.isEmpty() != second.isEmpty()) {
      taker.take(first.isEmpty() ? Kind.ANY_CODE : Kind.ONLY_CODES, joined(first), joined(second));
      return;
    }
    BiConsumer<Kind, String> some =
        (kind, codes) -> {
          if (!codes.isEmpty()) {
            boolean more = kind.equals(Kind.MORE_CODES);
            taker.take(kind, more ? codes : "", more ? "" : codes);
          }
        };
    some.accept(Kind.MORE_CODES, without(first, second::contains));
    some.accept(Kind.FEWER_CODES, without(second, first::contains));
  }

  private static String without(List<String> codes, Predicate<String> others) {
    return codes.stream().filter(others.negate()).collect(Collectors.joining(Terms.SEPARATOR));
  }

  private static String joined(List<String> codes) {
    return String.join(Terms.SEPARATOR, codes);
  }
}
