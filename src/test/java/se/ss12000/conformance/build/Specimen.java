package se.ss12000.conformance.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A class with every kind of lambda, and with records, that tells what they do. */
@SuppressWarnings({"ArrayRecordComponent", "UnnecessaryLambda"}) // Such are to be woven, too.
public final class Specimen implements Supplier<String> {
  private final String ending = "!";

  /** Something with a private method of its own. */
  private interface Doubling {
    private String doubled(String word) {
      return word + word;
    }

    default UnaryOperator<String> doubling() {
      return this::doubled;
    }
  }

  private record Everything(
      boolean a, byte b, char c, short d, int e, long f, float g, double h, String i, int... j) {}

  private record Nothing() {}

  private final class Inner {
    Supplier<String> outer() {
      return () -> ended("inner");
    }
  }

  @Override
  public String get() {
    var told = new ArrayList<String>();
    long wide = 1L << 40;
    double wider = 0.5;
    Function<Integer, Long> widened = number -> number + wide;
    ToLongFunction<Integer> unboxed = Integer::intValue;
    IntFunction<Integer> boxed = Integer::valueOf;
    IntBinaryOperator largest = Math::max;
    Supplier<Double> captured = () -> wide * wider;
    BiFunction<String, Locale, String> upper = String::toUpperCase;
    Supplier<List<String>> made = ArrayList::new;
    IntFunction<int[]> array = int[]::new;
    List.of("b", "a").forEach(told::add);
    told.add(widened.apply(1) + " " + unboxed.applyAsLong(2) + " " + boxed.apply(3));
    told.add(largest.applyAsInt(4, 5) + " " + captured.get() + " " + array.apply(6).length);
    told.add(upper.apply("c", Locale.ROOT) + made.get() + new Inner().outer().get());
    told.add(new Doubling() {}.doubling().andThen(this::ended).apply("d"));
    told.add(counted(List.of("e", "f", "e")) + " " + sum());
    told.add(compared());
    return String.join("\n", told);
  }

  private String ended(String word) {
    return word + ending;
  }

  private static Map<String, Long> counted(List<String> words) {
    return words.stream()
        .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
  }

  private static int sum() {
    return IntStream.range(0, 5).filter(number -> number % 2 == 0).map(number -> number * 2).sum();
  }

  @SuppressWarnings("NullAway") // Records may be compared whatever is in them.
  private static String compared() {
    var one = everything(1, Double.NaN, "i");
    return List.of(everything(1, Double.NaN, "i"), everything(2, Double.NaN, "i"), one).stream()
            .map(other -> one.equals(other) + " " + (one.hashCode() == other.hashCode()))
            .toList()
        + " "
        + one.equals(everything(1, Double.NaN, null))
        + one.equals(new Object())
        + everything(3, -0.0, null).hashCode()
        + new Nothing().equals(new Nothing())
        + new Nothing().hashCode();
  }

  @SuppressWarnings("NullAway") // Records may be compared whatever is in them.
  private static Everything everything(int number, double fraction, @Nullable String text) {
    int[] same = null;
    return new Everything(true, (byte) 1, 'c', (short) 2, number, 3L, 4f, fraction, text, same);
  }
}
