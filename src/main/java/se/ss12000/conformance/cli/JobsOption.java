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

  /** The source, read on a core of its own where there is one. */
  Source spread(Source source) {
    int wanted = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (wanted < 1) {
      throw new UsageException(NONE);
    }
    return wanted == 1 ? source : new ReadAhead(source);
  }
}
