package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.file.FileSource;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/**
 * The reports on the parts of a split run, and what they are of.
 *
 * <p>What the records of one part say of those of another stands in none of the reports; it is
 * decided by reading the parts again, together.
 */
final class PartReports {
  private static final String COMPLETE = "--complete";
  private static final Text A_CRAWL =
      Text.sv("{file} gäller en tjänst; bara rapporter om filer kan läggas ihop")
          .en("{file} is on a service; only reports on files can be put together");
  private static final Text STANDARD_INPUT =
      Text.sv("{file} gäller standard in, som inte kan läsas igen")
          .en("{file} is on standard input, which cannot be read again");
  private static final Text DIFFERENT =
      Text.sv("{file} och {other} går inte att lägga ihop: {what} är inte desamma")
          .en("{file} and {other} cannot be put together: {what} are not the same");
  private static final Text UNKNOWN =
      Text.sv("{file}: den här versionen förstår inte run.arguments")
          .en("{file}: this version does not understand run.arguments");
  private static final Text GONE =
      Text.sv("{path}, som {file} gäller, finns inte; kör där delarna prövades, med filerna kvar")
          .en(
              "{path}, which {file} is on, does not exist; run where the parts were judged, with"
                  + " their files still there");
  private static final Text CHANGED =
      Text.sv("underlaget till {file} har ändrats; pröva den delen igen")
          .en("the input of {file} has changed; judge that part again");

  private final List<Part> parts = new ArrayList<>();
  private final Surroundings surroundings;

  private record Part(Path file, Report report, RunArguments arguments) {}

  /**
   * Reads them.
   *
   * @throws UsageException when one of them cannot be put together with the others
   */
  PartReports(List<Path> files, Surroundings surroundings) {
    this.surroundings = surroundings;
    for (Path file : files) {
      Part part = part(file);
      parts.add(part);
      refuseOther(parts.get(0), part);
    }
  }

  private static Part part(Path file) {
    Report report = ReportArguments.read(file).report();
    if (report.run().command().equals("crawl") || !report.exchanges().isEmpty()) {
      throw new UsageException(A_CRAWL.with("file", file));
    }
    try {
      var part = new Part(file, report, RunArguments.of(report.run().arguments()));
      refuseUnreadable(part);
      return part;
    } catch (IllegalArgumentException e) {
      throw new UsageException(UNKNOWN.with("file", file));
    }
  }

  private static void refuseUnreadable(Part part) {
    if (part.arguments().paths().contains("-")) {
      throw new UsageException(STANDARD_INPUT.with("file", part.file()));
    }
    FileSource.missing(paths(part)).stream()
        .findFirst()
        .ifPresent(
            path -> {
              throw new UsageException(GONE.with("path", path).with("file", part.file()));
            });
  }

  private static void refuseOther(Part first, Part part) {
    refuse(Text.sv("valen").en("the options"), first, part, p -> options(p.arguments()));
    refuse(Text.sv("versionerna").en("the versions"), first, part, p -> run(p).toolVersion());
    refuse(Text.sv("schemana").en("the schemas"), first, part, p -> run(p).digests().schemas());
    refuse(
        Text.sv("scenarierna").en("the scenarios"), first, part, p -> run(p).digests().scenarios());
    refuse(Text.sv("undantagen").en("the waivers"), first, part, p -> run(p).digests().waivers());
    refuse(
        Text.sv("konfigurationerna").en("the configurations"),
        first,
        part,
        p -> run(p).digests().configuration());
    refuse(
        Text.sv("deklarationerna").en("the declarations"),
        first,
        part,
        p -> run(p).digests().declaration());
  }

  private static void refuse(Text what, Part first, Part part, Function<Part, Object> aspect) {
    if (!aspect.apply(first).equals(aspect.apply(part))) {
      throw new UsageException(
          DIFFERENT.with(
              Map.of(
                  "file", Text.same(first.file().toString()),
                  "other", Text.same(part.file().toString()),
                  "what", what)));
    }
  }

  private static RunDescription run(Part part) {
    return part.report().run();
  }

  /** A part may be declared whole; what that says of all parts together is another matter. */
  private static List<String> options(RunArguments arguments) {
    return arguments.options().stream().filter(option -> !option.equals(COMPLETE)).toList();
  }

  private static List<Path> paths(Part part) {
    return part.arguments().paths().stream().map(Path::of).toList();
  }

  /**
   * What makes the run that was not split; files in the order in which a folder of them is read.
   *
   * @param complete whether the parts together are the whole delivery
   */
  RunArguments together(boolean complete) {
    var options = new ArrayList<>(options(parts.get(0).arguments()));
    if (complete || parts.stream().allMatch(part -> run(part).complete())) {
      options.add(COMPLETE);
    }
    List<String> paths =
        parts.stream()
            .flatMap(part -> part.arguments().paths().stream())
            .distinct()
            .sorted()
            .toList();
    return new RunArguments(options, paths);
  }

  /**
   * Refuses parts of which something else is there now than was judged.
   *
   * @throws UsageException naming the part
   */
  void refuseChanged(Standard standard) throws IOException, SourceException {
    for (Part part : parts) {
      try (var source =
          new FileSource(paths(part), Optional.empty(), standard, surroundings.in())) {
        source.read(payload -> {});
        if (!source.digest().equals(run(part).digests().input())) {
          throw new UsageException(CHANGED.with("file", part.file()));
        }
      }
    }
  }
}
