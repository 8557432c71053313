package se.ss12000.conformance.cli;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.schema.AttributeCheck;
import se.ss12000.conformance.check.schema.SchemaCheck;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.run.Progress;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.run.Validation;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.file.FileSource;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.waiver.Waivers;

/**
 * Measures what the rules cost beside parsing and the schemas, on as many copies of the
 * municipality in the samples as have the persons asked for.
 *
 * <p>In this package since the list of all checks is known here only.
 */
public final class Rules {
  private static final int ROUNDS = 3;

  private final Path folder;
  private final Copies copies;
  private final Standard standard = Standards.load(Standards.defaultName(), Reading.ADOPTED);
  private final PrintStream out = System.out;

  private Rules(Path folder) {
    this.folder = folder;
    this.copies = new Copies(folder);
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException, SourceException;
  }

  /**
   * @param args how many persons, when it should be another number than 100 000
   */
  public static void main(String[] args) throws IOException, SourceException {
    int persons = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("ss12000-benchmark-");
    try {
      new Rules(folder).measure(persons);
    } finally {
      try (Stream<Path> left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void measure(int persons) throws IOException, SourceException {
    out.println(copies.write(persons));
    List<Check> checks =
        AllChecks.forRun(
            AllChecks.of(standard, List::of, Clock.systemUTC()), false, Set.of());
    List<Check> schema = checks.stream().filter(Rules::isOfSchema).toList();
    List<Check> others = checks.stream().filter(check -> !isOfSchema(check)).toList();
    List<Check> quality = others.stream().filter(Rules::isOfQuality).toList();
    List<Work> works =
        List.of(
            this::tree,
            this::parse,
            () -> validate(List.of()),
            () -> validate(schema),
            () -> validate(quality),
            () -> validate(others),
            () -> validate(checks));
    double[] cost = seconds(works);
    double parsing = cost[1];
    line("Jackson alone, to a tree", cost[0], parsing);
    line("parsing, with a place for every value", parsing, parsing);
    line("schemas and attributes", cost[3] - cost[2], parsing);
    line("what data says (QUA-, PRI-)", cost[4] - cost[2], parsing);
    line("all rules but those of schemas", cost[5] - cost[2], parsing);
    line("a whole run: everything, and the index", cost[6], parsing);
  }

  private static boolean isOfSchema(Check check) {
    return check instanceof SchemaCheck || check instanceof AttributeCheck;
  }

  private static boolean isOfQuality(Check check) {
    return check.rules().stream().allMatch(r -> r.area().equals("QUA-") || r.area().equals("PRI-"));
  }

  private void line(String what, double seconds, double parsing) {
    out.printf(Locale.ROOT, "%-40s %7.2f s %6.2f x parsing%n", what, seconds, seconds / parsing);
  }

  /** Of each the least of several rounds; the first round only warms up. */
  private static double[] seconds(List<Work> works) throws IOException, SourceException {
    var least = new double[works.size()];
    Arrays.fill(least, Double.MAX_VALUE);
    for (int round = 0; round <= ROUNDS; round++) {
      for (int i = 0; i < least.length; i++) {
        System.gc();
        long start = nanos();
        works.get(i).run();
        double seconds = (nanos() - start) / 1e9;
        least[i] = round == 0 ? least[i] : Math.min(least[i], seconds);
      }
    }
    return least;
  }

  /** Time of the processor, for the work itself and to collect its garbage: others do not count. */
  private static long nanos() {
    long collecting =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + collecting * 1_000_000;
  }

  private void tree() throws IOException {
    var mapper = new ObjectMapper();
    for (Path file : copies.files()) {
      try (InputStream in = Files.newInputStream(file);
          var parser = mapper.getFactory().createParser(in)) {
        while (parser.nextToken() != JsonToken.START_ARRAY) {}
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          mapper.readTree(parser);
        }
      }
    }
  }

  private void parse() throws IOException, SourceException {
    try (FileSource source = source()) {
      source.read(payload -> {});
    }
  }

  private FileSource source() {
    return new FileSource(
        List.of(folder), Optional.empty(), standard, InputStream.nullInputStream());
  }

  private void validate(List<Check> checks) throws IOException, SourceException {
    var request =
        new RunRequest(
            standard,
            checks,
            List.of(),
            false,
            true,
            Offer.EVERYTHING,
            100,
            false,
            "",
            "validate",
            "",
            List.of(),
            "",
            () -> "",
            () -> "",
            Waivers.NONE,
            "",
            "",
            Long.MAX_VALUE,
            Clock.systemUTC(),
            Progress.SILENT,
            fault -> {
              throw new IllegalStateException(fault);
            });
    try (FileSource source = source()) {
      Report report = new Validation(request).run(source);
      if (!report.findings().isEmpty()) {
        throw new IllegalStateException("the copies have findings: " + report.findings().get(0));
      }
    }
  }
}
