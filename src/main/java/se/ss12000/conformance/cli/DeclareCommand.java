package se.ss12000.conformance.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.DeclarationYaml;
import se.ss12000.conformance.declaration.Role;
import se.ss12000.conformance.declare.DeclarationSheet;
import se.ss12000.conformance.declare.Observed;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.SheetWriter;
import se.ss12000.conformance.report.html.HtmlSheetWriter;
import se.ss12000.conformance.report.markdown.MarkdownSheetWriter;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.recording.RecordingSource;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Writes down what a provider offers, by what was observed of it. */
@Command(name = "declare", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class DeclareCommand implements Callable<Integer> {
  private static final Text UNREADABLE =
      Text.sv("{file} finns inte eller går inte att läsa; kontrollera sökvägen")
          .en("{file} does not exist or is unreadable; check the path");
  private static final Text NOT_WRITTEN =
      Text.sv("--out: {file} gick inte att skriva").en("--out: {file} could not be written");
  private static final Text OTHER_VERSION =
      Text.sv("{file} är bedömd mot version {version}, som inte följer med programmet")
          .en("{file} was judged against version {version}, which does not come with the program");
  private static final Text NO_ADOPTION =
      Text.sv("--adopt gäller leverantörer; {file} säger vad en mottagare behöver")
          .en("--adopt is for providers; {file} says what a consumer needs");

  /** Examples to tell every place that deviates from, without keeping all of them. */
  private static final int EXAMPLES = 1000;

  /** How a declaration is shown. */
  enum Format {
    YAML,
    MARKDOWN,
    HTML
  }

  private final Surroundings surroundings;
  private final Language language;

  @Parameters(paramLabel = "RECORDING|REPORT|DECLARATION", descriptionKey = "declare-file")
  Path file = Path.of("");

  @Mixin StandardOptions standardOptions = new StandardOptions();
  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--format", paramLabel = "yaml|markdown|html", descriptionKey = "declare-format")
  Format format = Format.YAML;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "declare-out")
  @Nullable Path out;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "declare-name")
  String name = "";

  @Option(names = "--scenario", paramLabel = "ID|FILE", descriptionKey = "declare-scenario")
  List<String> scenarios = new ArrayList<>();

  @Option(names = "--adopt", descriptionKey = "declare-adopt")
  boolean adopt;

  DeclareCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException, SourceException, YamlException {
    Declaration declaration = read();
    if (adopt && declaration.role() != Role.PROVIDER) {
      throw new UsageException(NO_ADOPTION.with("file", file));
    }
    write(text(adopt ? declaration.adopted() : declaration));
    return ExitCode.CONFORMANT.code();
  }

  private Declaration read() throws IOException, SourceException, YamlException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new UsageException(UNREADABLE.with("file", file));
    }
    if (RecordingSource.isRecording(file)) {
      Standard standard = standardOptions.load();
      return declaration(standard, judged(standard));
    }
    if (isJson()) {
      Report report = ReportArguments.read(file).report();
      return declaration(standardOf(report), report);
    }
    return new DeclarationFiles(surroundings.clock()).and(scenarios).read(file);
  }

  private Declaration declaration(Standard standard, Report report) {
    return new Observed(standard, report).declaration(named(), language);
  }

  private JudgingOptions judging() {
    var judging = new JudgingOptions();
    judging.scenarios = scenarios;
    return judging;
  }

  /** What a recording shows, judged as it is when it is validated. */
  private Report judged(Standard standard) throws IOException, SourceException, YamlException {
    var reports = new ReportOptions();
    reports.maxFindings = EXAMPLES;
    try (var recording = RecordingSource.open(file, standard)) {
      RunRequest request =
          judging()
              .request(
                  standard,
                  false,
                  List.of(),
                  "crawl",
                  recording.head().base(),
                  RunArguments.NONE,
                  reports,
                  common,
                  surroundings,
                  language);
      return JudgingOptions.validation(request).run(recording);
    }
  }

  /** A report is one object of JSON; a declaration begins otherwise. */
  private boolean isJson() throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      int c = reader.read();
      while (c >= 0 && Character.isWhitespace(c)) {
        c = reader.read();
      }
      return c == '{';
    }
  }

  private Standard standardOf(Report report) {
    return Standards.names().stream()
        .map(known -> Standards.load(known, Reading.ADOPTED))
        .filter(standard -> standard.version().equals(report.run().standard()))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    OTHER_VERSION.with("file", file).with("version", report.run().standard())));
  }

  /** A file is called after what it is of, if nobody says otherwise. */
  private String named() {
    Path last = file.getFileName();
    return !name.isEmpty() || last == null
        ? name
        : last.toString().replaceFirst("\\.[A-Za-z]+$", "");
  }

  private String text(Declaration declaration) throws IOException {
    Standard standard = DeclarationFiles.standard(declaration);
    return switch (format) {
      case YAML -> DeclarationYaml.of(declaration, standard, language);
      case MARKDOWN -> sheet(declaration, standard, new MarkdownSheetWriter());
      case HTML -> sheet(declaration, standard, new HtmlSheetWriter());
    };
  }

  private String sheet(Declaration declaration, Standard standard, SheetWriter writer)
      throws IOException {
    var text = new StringBuilder();
    writer.write(DeclarationSheet.of(declaration, standard), language, text);
    return text.toString();
  }

  private void write(String text) {
    if (out == null) {
      surroundings.out().print(text);
      return;
    }
    try {
      Files.writeString(out, text);
    } catch (IOException e) {
      throw new UsageException(NOT_WRITTEN.with("file", out));
    }
  }
}
