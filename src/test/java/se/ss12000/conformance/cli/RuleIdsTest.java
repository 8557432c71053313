package se.ss12000.conformance.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;

/** Rule ids stand in reports, scenarios and waivers of others: they are added to, never changed. */
final class RuleIdsTest {
  private static final String FILE = "/rule-ids.txt";

  @Test
  void noPublishedIdIsGone() throws IOException {
    var gone = new TreeSet<>(published());
    gone.removeAll(current());

    assertThat(gone)
        .as(
            "These ids are published and must live on: give each rule its old id back. A rule that"
                + " is no longer wanted stays as a note that is never reported.")
        .isEmpty();
  }

  @Test
  void everyIdIsPublished() throws IOException {
    var unpublished = new TreeSet<>(current());
    unpublished.removeAll(Set.copyOf(published()));

    assertThat(unpublished)
        .as("These ids are new: add each on a line of its own to src/test/resources%s.", FILE)
        .isEmpty();
  }

  @Test
  void theListIsInOrderAndNamesEachIdOnce() throws IOException {
    assertThat(published())
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[A-Z]{3}-\\d{3}"));
  }

  private static Set<String> current() {
    return AllChecks.ruleIds(
        AllChecks.of(
            Standards.load(Standards.defaultName(), Reading.ADOPTED), List::of, Cli.CLOCK));
  }

  private static List<String> published() throws IOException {
    try (var in = requireNonNull(RuleIdsTest.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
