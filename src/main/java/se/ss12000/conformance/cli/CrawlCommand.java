package se.ss12000.conformance.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.crawl.Crawl;
import se.ss12000.conformance.crawl.CrawlProgress;
import se.ss12000.conformance.crawl.Plan;
import se.ss12000.conformance.crawl.Scope;
import se.ss12000.conformance.crawl.WritePlan;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.receiver.Receiver;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.Connection;
import se.ss12000.conformance.source.http.Hindrance;
import se.ss12000.conformance.source.http.Preflight;
import se.ss12000.conformance.source.recording.RecordingFile;
import se.ss12000.conformance.source.recording.RecordingHead;
import se.ss12000.conformance.source.recording.RecordingSource;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Asks a service everything that scenarios need, and judges what it answers. */
@Command(name = "crawl", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class CrawlCommand implements Callable<Integer> {
  private static final Text NO_URL =
      Text.sv("ange tjänstens adress, eller --demo")
          .en("give the address of the service, or --demo");
  private static final Text ENDED =
      Text.sv("genomgången slutade i förtid: {reason}").en("the crawl ended early: {reason}");

  private final Surroundings surroundings;
  private final Language language;

  @Parameters(arity = "0..1", paramLabel = "URL", descriptionKey = "url")
  @Nullable URI url;

  @Mixin StandardOptions standardOptions = new StandardOptions();
  @Mixin JudgingOptions judging = new JudgingOptions();
  @Mixin AgainstOption against = new AgainstOption();
  @Mixin CrawlOptions extent = new CrawlOptions();
  @Mixin AccessOptions access = new AccessOptions();
  @Mixin ConnectionOptions connection = new ConnectionOptions();
  @Mixin DemoOptions demo = new DemoOptions();
  @Mixin RecordingOptions recordings = new RecordingOptions();
  @Mixin WriteOptions writing = new WriteOptions();
  @Mixin SinceOption since = new SinceOption();
  @Mixin JobsOption jobs = new JobsOption();
  @Mixin ReportOptions reports = new ReportOptions();
  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  boolean dryRun;

  CrawlCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException, SourceException, YamlException {
    demo.refuseWithout(writing.on);
    recordings.refuseImpossible();
    writing.refuseImpossible();
    Optional<Conversion> conversion = recordings.conversion();
    if (conversion.isPresent()) {
      return convert(conversion.get());
    }
    ReportFiles files = reports.files(List.of());
    Standard standard = standardOptions.load();
    Optional<RecordingHead> resumed = recordings.resumed();
    resumed.ifPresent(extent::resume);
    if (!demo.on) {
      try (Service service = service(standard, resumed)) {
        return crawl(standard, service, files);
      }
    }
    try (Provider own = demo.start(standard, surroundings, writing.trusted(surroundings));
        Service service =
            Service.of(
                Service.endpoint(own.address(), Map.of()),
                demo.credentials(own),
                connection.manners(true),
                connection.direct(),
                surroundings)) {
      extent.demo();
      writing.demo();
      return crawl(standard, service, files);
    }
  }

  private int convert(Conversion conversion) throws SourceException {
    recordings.refuseService(url != null || demo.on || dryRun);
    conversion.make(standardOptions.load(), surroundings).forEach(this::say);
    return ExitCode.CONFORMANT.code();
  }

  private Service service(Standard standard, Optional<RecordingHead> resumed) throws YamlException {
    Optional<AppliedConfiguration> configured = judging.configuration();
    Map<String, String> environment = surroundings.environment();
    URI address =
        Optional.ofNullable(url)
            .or(() -> configured.flatMap(c -> c.url(environment)))
            .or(() -> resumed.map(head -> URI.create(head.base())))
            .orElseThrow(() -> new UsageException(NO_URL));
    resumed.ifPresent(head -> RecordingOptions.refuseOther(address, head));
    return Service.of(
        Service.endpoint(address, elsewhere(standard, configured)),
        access.credentials(address, surroundings),
        connection.manners(false),
        connection.route(surroundings),
        surroundings);
  }

  private Map<String, URI> elsewhere(Standard standard, Optional<AppliedConfiguration> configured)
      throws YamlException {
    if (configured.isEmpty()) {
      return Map.of();
    }
    AppliedConfiguration known = configured.get();
    Set<String> rules = judging.rules(standard, surroundings.clock());
    return known.elsewhere(known.scope(standard, rules), surroundings.environment());
  }

  private int crawl(Standard standard, Service service, ReportFiles files)
      throws IOException, SourceException, YamlException {
    RunRequest request =
        against.added(
            judging.request(
                standard,
                false,
                extent.only,
                "crawl",
                service.endpoint().base().toString(),
                judging.arguments(List.of()),
                reports,
                common,
                surroundings,
                language));
    Scope scope = extent.scope(request, service.atTheDoor(), writing.on);
    Plan plan = extent.plan(standard, scope, since.since != null);
    Optional<WritePlan> writes =
        writing.consent(testPersons(standard)).map(c -> new WritePlan(standard, scope, c));
    if (dryRun) {
      new PlanTable(language, surroundings.width())
          .print(plan, writes, service.manners().perSecond(), surroundings.out());
      return ExitCode.CONFORMANT.code();
    }
    Connection way = service.connection();
    Optional<Hindrance> met = new Preflight(way).check(plan.preflight());
    if (met.isPresent()) {
      say(met.get().sentence());
      boolean ours = met.get().obstacle().isConfiguration();
      return (ours ? ExitCode.WRONG_USE : ExitCode.NOT_JUDGED).code();
    }
    Optional<Receiver> receiver = writing.receiver(surroundings);
    try (SinceOption.Earlier earlier = since.open(standard);
        RecordingOptions.Kept kept = recordings.open(standard, head(standard, service, scope))) {
      if (!kept.temporary()) {
        say(RecordingOptions.warning(kept.file()));
      }
      RecordingFile recording = kept.recording();
      RecordingSource source = earlier.before(recording.followed());
      judging.acceptance(standard).ifPresent(source::hasten);
      try (var asking =
          new Asking(
              () ->
                  ask(
                      recording,
                      progress -> {
                        new Crawl(standard, plan, way, recording, progress, earlier.conversation())
                            .run();
                        WriteOptions.write(
                            writes, way, recording, receiver, progress, surroundings.clock());
                      }))) {
        Report report = JudgingOptions.validation(request).run(jobs.spread(source, false).source());
        asking.end();
        files.write(report, language, common, surroundings);
        UnmatchedWaivers.refuse(request.waivers(), report);
        return reports.exitCode(report, judging.requireVerdict).code();
      }
    } finally {
      receiver.ifPresent(Receiver::close);
    }
  }

  private List<String> testPersons(Standard standard) throws YamlException {
    return demo.on
        ? DemoOptions.testPersons(standard)
        : judging.configuration().map(c -> c.configuration().testPersons()).orElse(List.of());
  }

  private RecordingHead head(Standard standard, Service service, Scope scope) {
    return new RecordingHead(
        standard.name(),
        service.endpoint().base().toString(),
        ToolVersion.name(),
        surroundings.clock().instant(),
        scope.from() + "/" + scope.to(),
        scope.sample(),
        !writing.on,
        service.credentials().kind());
  }

  /** All that is asked. */
  @FunctionalInterface
  private interface Questions {
    void ask(CrawlProgress progress) throws SourceException;
  }

  /** What could be asked is judged, also when the asking had to end early. */
  private void ask(RecordingFile recording, Questions questions) {
    TerminalCrawlProgress progress =
        new TerminalCrawlProgress(
            surroundings.err(),
            language,
            surroundings.clock(),
            surroundings.errIsTerminal() && !common.quiet,
            common.verbose);
    try {
      common.asking.set(true);
      questions.ask(progress);
      recording.finish(surroundings.clock().instant());
    } catch (SourceException e) {
      say(ENDED.with("reason", e.reason()));
    } finally {
      progress.done();
      common.asking.set(false);
      recording.ended();
    }
  }

  private void say(Text sentence) {
    surroundings.err().println("ss12000: " + sentence.in(language));
    surroundings.err().flush();
  }
}
