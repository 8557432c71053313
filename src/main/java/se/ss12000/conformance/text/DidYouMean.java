package se.ss12000.conformance.text;

import java.util.Collection;
import java.util.Comparator;
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
        .min(
            Comparator.comparingInt((String c) -> distance(plain, plain(c)))
                .thenComparing(Comparator.naturalOrder()));
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
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
