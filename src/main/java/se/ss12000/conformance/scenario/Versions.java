package se.ss12000.conformance.scenario;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How versions of the standard follow each other. */
final class Versions {
  private static final Comparator<int[]> BY_NUMBERS = Arrays::compare;

  private Versions() {}

  /** Whether a version is at least another; everything is at least no version. */
  static boolean reaches(String version, String since) {
    return since.isEmpty()
        || since.equals(version)
        || BY_NUMBERS.compare(numbers(version), numbers(since)) >= 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\D+", -1))
        .filter(part -> !part.isEmpty())
        .flatMapToInt(part -> IntStream.of(Integer.parseInt(part)))
        .toArray();
  }
}
