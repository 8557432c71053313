package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.source.Source;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.Stoppable;
import se.ss12000.conformance.source.file.FileSource;
import se.ss12000.conformance.source.recording.RecordingSource;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Judges files. */
@Command(name = "validate", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ValidateCommand implements Callable<Integer> {
  private static final Text NO_FILE =
      Text.sv("{path} finns inte; kontrollera sökvägen")
          .en("{path} does not exist; check the path");
  private static final Text NO_TYPE =
      Text.sv("--type: entitetstypen {word} finns inte i {version}. {hint}")
          .en("--type: there is no entity type {word} in {version}. {hint}");
  private static final Text NEGATIVE =
      Text.sv("--max-findings ska vara 0 eller mer").en("--max-findings must be 0 or more");

  private final Surroundings surroundings;
  private final Language language;
  private volatile @Nullable Stoppable reading;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "path")
  List<Path> paths = new ArrayList<>();

  @Mixin StandardOptions standardOptions = new StandardOptions();
  @Mixin JudgingOptions judging = new JudgingOptions();
  @Mixin AgainstOption against = new AgainstOption();
  @Mixin ReportOptions reports = new ReportOptions();
  @Mixin SinceOption since = new SinceOption();
  @Mixin JobsOption jobs = new JobsOption();
  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "type")
  @Nullable String type;

  @Option(names = "--only", paramLabel = "TYPE", descriptionKey = "only-judge")
  List<String> only = new ArrayList<>();

  @Option(names = "--complete", descriptionKey = "complete")
  boolean complete;

  ValidateCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  Language language() {
    return language;
  }

  @Override
  public Integer call() throws IOException, SourceException, YamlException {
    judging.begin();
    refuseImpossible();
    ReportFiles files = reports.files(paths);
    Standard standard = standardOptions.load();
    judging.begin(standard, surroundings.clock());
    Interruption interruption = Interruption.begin(this::stop);
    try {
      Judged judged = judge(standard, files.stateDigests());
      files.write(judged.report(), language, common, surroundings);
      UnmatchedWaivers.refuse(judged.request().waivers(), judged.report());
      return reports.exitCode(judged.report(), judging.requireVerdict).code();
    } finally {
      interruption.close();
    }
  }

  RunRequest request(Standard standard) throws YamlException {
    RunArguments arguments = judging.arguments(paths);
    return against.added(
        judging.request(
            standard,
            complete,
            only,
            "validate",
            String.join(" ", arguments.paths()),
            arguments,
            reports,
            common,
            surroundings,
            language));
  }

  /** What was asked for, and what came of it. */
  record Judged(RunRequest request, Report report) {}

  /**
   * A recorded crawl is judged as it was when it was made.
   *
   * @param digested whether anybody wants to know the digest of what is judged
   */
  Judged judge(Standard standard, boolean digested)
      throws IOException, SourceException, YamlException {
    if (paths.size() == 1 && RecordingSource.isRecording(paths.get(0))) {
      try (SinceOption.Earlier earlier = since.open(standard);
          var source = RecordingSource.open(paths.get(0), standard)) {
        judging.acceptance(standard).ifPresent(source::hasten);
        return run(standard, earlier.before(source));
      }
    }
    since.refuse();
    try (var source =
        new FileSource(
            paths, typeIn(standard), standard, judging.acceptance(standard), surroundings.in())) {
      if (!digested) {
        source.spareDigest();
      }
      return run(standard, source);
    }
  }

  private Judged run(Standard standard, Source source) throws SourceException, YamlException {
    var stoppable = new Stoppable(source);
    reading = stoppable;
    // Files are read while what they are judged by is made ready.
    try (JobsOption.Spread spread = jobs.spread(stoppable, source.conversation().isEmpty())) {
      RunRequest request = request(standard);
      return new Judged(request, JudgingOptions.validation(request).run(spread.source()));
    }
  }

  private boolean stop() {
    Stoppable read = reading;
    return read != null && read.stop();
  }

  void refuseImpossible() {
    for (Path path : FileSource.missing(paths)) {
      throw new UsageException(NO_FILE.with("path", path));
    }
    if (reports.maxFindings < 0) {
      throw new UsageException(NEGATIVE);
    }
  }

  private Optional<EntityType> typeIn(Standard standard) {
    if (type == null) {
      return Optional.empty();
    }
    String wanted = type;
    Optional<EntityType> found =
        standard.types().values().stream()
            .filter(t -> t.name().equalsIgnoreCase(wanted))
            .findFirst();
    if (found.isEmpty()) {
      throw new UsageException(
          NO_TYPE.with(
              Map.of(
                  "word", Text.same(wanted),
                  "version", Text.same(standard.name()),
                  "hint", DidYouMean.question(wanted, standard.types().keySet()))));
    }
    return found;
  }
}
