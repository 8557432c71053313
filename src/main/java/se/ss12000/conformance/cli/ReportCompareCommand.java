package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.report.Comparison;
import se.ss12000.conformance.report.Comparison.Supplier;
import se.ss12000.conformance.text.Language;

/** Sets the reports on several suppliers side by side, scenario by scenario. */
@Command(name = "compare", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ReportCompareCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Language language;

  @Parameters(arity = "2..*", paramLabel = "REPORT.json", descriptionKey = "report-files")
  List<Path> files = new ArrayList<>();

  @Option(names = "--report", paramLabel = "FORMAT[=FILE]", descriptionKey = "report-comparison")
  List<String> reports = new ArrayList<>();

  @Mixin CommonOptions common = new CommonOptions();

  ReportCompareCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException {
    List<String> wanted = reports.isEmpty() ? List.of("console") : reports;
    var targets = Targets.of(wanted, List.of(ComparisonFormat.values()), files);
    var suppliers = new ArrayList<Supplier>();
    Map<String, Integer> names = new HashMap<>();
    for (Path file : files) {
      String name = name(file);
      int times = names.merge(name, 1, Integer::sum);
      suppliers.add(
          new Supplier(
              times == 1 ? name : name + " (" + times + ")", ReportArguments.read(file).report()));
    }
    Comparison comparison = Comparison.of(suppliers);
    targets.write(
        common,
        surroundings,
        (format, style, out) -> format.writer(style).write(comparison, language, out));
    return ExitCode.CONFORMANT.code();
  }

  /** What people know a supplier by: its report's file, with its folder when others share that. */
  private String name(Path file) {
    String name = last(file);
    boolean isAlone = files.stream().filter(other -> last(other).equals(name)).count() == 1;
    Path folder = file.toAbsolutePath().getParent();
    return isAlone || folder == null ? name : last(folder) + "/" + name;
  }

  private static String last(Path file) {
    Path name = file.getFileName();
    return (name == null ? file : name).toString().replaceFirst("(?i)\\.json$", "");
  }
}
