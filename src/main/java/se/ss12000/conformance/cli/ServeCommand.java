package se.ss12000.conformance.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.provider.Fault;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.file.FileSource;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Serves records as a provider would, correctly or with chosen faults. */
@Command(name = "serve", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ServeCommand implements Callable<Integer> {
  private static final String LIST = "list";
  private static final int HIGHEST_PORT = 65_535;

  private static final Text NO_FILE = Text.sv("{path} finns inte").en("{path} does not exist");
  private static final Text NO_FAULT =
      Text.sv("--fault: felet {word} finns inte; --fault list visar alla. {hint}")
          .en("--fault: there is no fault {word}; --fault list shows them all. {hint}");
  private static final Text NO_PORT =
      Text.sv("--port: ska vara 0 till {highest}").en("--port: has to be 0 to {highest}");
  private static final Text NO_PAGE =
      Text.sv("--page-size: ska vara minst 1").en("--page-size: has to be at least 1");
  private static final Text TAKEN =
      Text.sv("port {port} är upptagen; välj en annan med --port, 0 tar en ledig")
          .en("port {port} is taken; choose another with --port, 0 takes a free one");
  private static final Text SERVING =
      Text.sv("{address}  SS 12000 {version}, {count} poster; Ctrl-C avslutar")
          .en("{address}  SS 12000 {version}, {count} records; Ctrl-C ends it");
  private static final Text ASK = Text.sv("Fråga: {curl}").en("Ask: {curl}");

  private final Surroundings surroundings;
  private final Language language;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "serve-path")
  List<Path> paths = new ArrayList<>();

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  int port = 8012;

  @Option(names = "--fault", paramLabel = "NAME", descriptionKey = "fault")
  List<String> faults = new ArrayList<>();

  @Option(names = "--page-size", paramLabel = "N", descriptionKey = "page-size")
  int pageSize = 200;

  @Mixin ServeAccess access = new ServeAccess();
  @Mixin StandardOptions standardOptions = new StandardOptions();
  @Mixin CommonOptions common = new CommonOptions();

  ServeCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException, SourceException {
    if (faults.contains(LIST)) {
      list();
      return ExitCode.CONFORMANT.code();
    }
    refuseWrong();
    Standard standard = standardOptions.load();
    ProviderSettings settings =
        access
            .applied(ProviderSettings.of(standard, surroundings.clock()), surroundings)
            .at(port)
            .pages(pageSize)
            .with(faults.stream().map(ServeCommand::fault).toList());
    List<Entity> entities =
        paths.isEmpty()
            ? ServedRecords.bundled(standard)
            : ServedRecords.in(paths, standard, surroundings.in());
    try (Provider provider = started(settings, entities)) {
      tell(provider, standard, entities.size());
      untilInterrupted();
    }
    return ExitCode.CONFORMANT.code();
  }

  /** Each with the rule that names it, and how that is meant when it is no error. */
  private void list() {
    Standard standard = standardOptions.load();
    var found = new HashMap<String, String>();
    for (Rule rule :
        AllChecks.rules(
            AllChecks.of(standard, StandardOptions.others(standard), surroundings.clock()))) {
      boolean error = rule.severity() == Severity.ERROR;
      found.put(
          rule.id(),
          error ? rule.id() : rule.id() + " (" + rule.severity().text().in(language) + ")");
    }
    var table = new Table(surroundings.width());
    for (Fault fault : Fault.all()) {
      table.row(
          fault.name(),
          fault.kind().name().toLowerCase(Locale.ROOT),
          found.getOrDefault(fault.rule(), "-"),
          fault.text().in(language));
    }
    table.print(surroundings.out());
  }

  private void refuseWrong() {
    FileSource.missing(paths).stream()
        .findFirst()
        .ifPresent(
            path -> {
              throw new UsageException(NO_FILE.with("path", path));
            });
    if (port < 0 || port > HIGHEST_PORT) {
      throw new UsageException(NO_PORT.with("highest", HIGHEST_PORT));
    }
    if (pageSize < 1) {
      throw new UsageException(NO_PAGE);
    }
  }

  private static Fault fault(String name) {
    return Fault.named(name)
        .orElseThrow(
            () ->
                new UsageException(
                    NO_FAULT.with(
                        Map.of(
                            "word",
                            Text.same(name),
                            "hint",
                            DidYouMean.question(
                                name, Fault.all().stream().map(Fault::name).toList())))));
  }

  private static Provider started(ProviderSettings settings, List<Entity> entities)
      throws IOException {
    try {
      return Provider.start(settings, entities);
    } catch (BindException e) {
      throw new UsageException(TAKEN.with("port", settings.port()));
    }
  }

  private void tell(Provider provider, Standard standard, int count) {
    PrintWriter out = surroundings.out();
    out.println(
        SERVING
            .with(
                Map.of(
                    "address", Text.same(provider.address().toString()),
                    "version", Text.same(standard.name()),
                    "count", Text.same(String.valueOf(count))))
            .in(language));
    for (String line : access.howToAsk(provider)) {
      out.println(ASK.with("curl", line).in(language));
    }
    out.flush();
  }

  private static void untilInterrupted() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // Somebody wants this to end; the provider is closed on the way out.
      Thread.currentThread().interrupt();
    }
  }
}
