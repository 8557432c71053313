package se.ss12000.conformance.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /** The candidate nearest to what was written, if any is near enough to be worth offering. */
  public static Optional<String> nearest(String written, Collection<String> candidates) {
    String plain = plain(written);
    return candidates.stream()
        .filter(candidate -> distance(plain, plain(candidate)) <= tolerance(plain, candidate))
        .min((one, other) -> order(plain, one, other));
  }

  private static int order(String plain, String one, String other) {
    int order = Integer.compare(distance(plain, plain(one)), distance(plain, plain(other)));
    return order != 0 ? order : one.compareTo(other);
  }

  /** A question to put behind a message, or nothing when no candidate is near. */
  public static Text question(String written, Collection<String> candidates) {
    return nearest(written, candidates)
        .map(near -> Text.sv("Menade du {near}?").en("Did you mean {near}?").with("near", near))
        .orElse(Text.NONE);
  }

  private static int tolerance(String written, String candidate) {
    return Math.min(written.length(), candidate.length()) <= 3 ? 1 : 1 + written.length() / 5;
  }

  /** Case, underscores and hyphens are how spellings differ between systems, not what they mean. */
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  /** Two letters in the wrong order are one slip of the fingers, not two. */
  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
