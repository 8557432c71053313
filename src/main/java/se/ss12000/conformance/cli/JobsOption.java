package se.ss12000.conformance.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.ss12000.conformance.source.ReadAhead;
import se.ss12000.conformance.source.Source;
import se.ss12000.conformance.text.Text;

/** On how many cores to judge. */
final class JobsOption {
  private static final Text NONE =
      Text.sv("--jobs ska vara 1 eller mer").en("--jobs must be 1 or more");

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  @Nullable Integer jobs;

  /** A source to be read, on a core of its own where there is one. */
  record Spread(Source source) implements AutoCloseable {
    @Override
    public void close() {
      if (source instanceof ReadAhead ahead) {
        ahead.close();
      }
    }
  }

  /**
   * The source, read on a core of its own where there is one.
   *
   * @param atOnce whether to begin before anybody reads it
   */
  Spread spread(Source source, boolean atOnce) {
    int wanted = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (wanted < 1) {
      throw new UsageException(NONE);
    }
    if (wanted == 1) {
      return new Spread(source);
    }
    var ahead = new ReadAhead(source);
    if (atOnce) {
      ahead.begin();
    }
    return new Spread(ahead);
  }
}
