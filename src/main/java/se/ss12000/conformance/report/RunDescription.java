package se.ss12000.conformance.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.text.Text;

/**
 * What was run, on what, and with what.
 *
 * @param toolVersion version of this program
 * @param command {@code validate} or {@code crawl}
 * @param source what was judged, as the user named it
 * @param standard version of the API, such as {@code 2.1.0}
 * @param editions editions of the standard that have this API
 * @param extent what was left out or asked for only in part, a sentence each
 * @param complete whether the input was declared to be the whole delivery
 * @param valuesShown whether the user asked for personal values to be shown
 * @param arguments the options that the verdicts rest on and, after {@code --}, the paths judged
 * @param rulesUrl where the rules are published, each with its id for an anchor; empty where nobody
 *     said
 */
public record RunDescription(
    String toolVersion,
    Instant started,
    Duration duration,
    String command,
    String source,
    String standard,
    List<String> editions,
    Reading reading,
    Digests digests,
    List<Text> extent,
    boolean complete,
    boolean valuesShown,
    List<String> arguments,
    String rulesUrl) {
  public RunDescription {
    editions = List.copyOf(editions);
    extent = List.copyOf(extent);
    arguments = List.copyOf(arguments);
  }

  /** Whether something is an address that rules can be published at. */
  public static boolean isAddress(String url) {
    return url.matches("https?://[^\\s#]+");
  }

  /** Where a rule is explained; empty where nobody said. */
  public String linkTo(String rule) {
    return isAddress(rulesUrl) ? rulesUrl + "#" + rule : "";
  }

  /**
   * SHA-256 of what the verdicts rest on, each as {@code sha256:...}; empty for what there was none
   * of.
   */
  public interface Digests {
    String schemas();

    String scenarios();

    String input();

    String waivers();

    String configuration();

    String declaration();

    String tool();
  }

  /** Those that a report that was written states. */
  public record Stated(
      String schemas,
      String scenarios,
      String input,
      String waivers,
      String configuration,
      String declaration,
      String tool)
      implements Digests {}
}
