package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.ss12000.conformance.municipality.Extent;
import se.ss12000.conformance.municipality.Flaws;
import se.ss12000.conformance.municipality.Folder;
import se.ss12000.conformance.municipality.Lines;
import se.ss12000.conformance.municipality.Municipality;
import se.ss12000.conformance.municipality.Output;
import se.ss12000.conformance.municipality.Records;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Text;

/** Makes up the records of a municipality. */
@Command(name = "generate", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class GenerateCommand implements Callable<Integer> {
  private static final String STDOUT = "-";
  private static final int MOST = 100_000_000;

  private static final Text PERSONS =
      Text.sv("--persons: ska vara 1 till {most}").en("--persons: has to be 1 to {most}");
  private static final Text RATE =
      Text.sv("--faults: ska vara 0 till 1").en("--faults: has to be 0 to 1");
  private static final Text DAYS =
      Text.sv("--from och --to: ska ligga i ett läsår, här {start} till {end}, och i ordning")
          .en("--from and --to: have to lie in one school year, here {start} to {end}, in order");
  private static final Text FUTURE =
      Text.sv("--to: {day} har inte varit än; närvaro rapporteras i efterhand")
          .en("--to: {day} has not been yet; attendance is reported afterwards");
  private static final Text NO_PAGES =
      Text.sv("--format pages: sidor kräver en mapp; ange den med --out")
          .en("--format pages: pages need a folder; name it with --out");
  private static final Text NO_TRUTH =
      Text.sv("--faults: facit kräver en mapp att ligga bredvid; ange den med --out")
          .en("--faults: the truth needs a folder to lie beside; name it with --out");
  private static final Text TAKEN =
      Text.sv("--out: {path} finns redan; välj en mapp som är tom eller inte finns")
          .en("--out: {path} exists; choose a folder that is empty or not there");

  private final Surroundings surroundings;

  @Mixin LanguageOption language = new LanguageOption();

  @Option(names = "--persons", paramLabel = "N", required = true, descriptionKey = "persons")
  int persons;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
  long seed = 1;

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "generate-from")
  LocalDate from = LocalDate.of(2025, 10, 6);

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "generate-to")
  @Nullable LocalDate to;

  @Option(names = "--faults", paramLabel = "RATE", descriptionKey = "faults")
  double faults;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "generate-out")
  Path out = Path.of(STDOUT);

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "generate-format")
  @Nullable Format format;

  /** How the records of a folder are written. */
  enum Format {
    PAGES,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  GenerateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Extent extent = new Extent(persons, seed, from, to == null ? from.plusDays(4) : to);
    refuse(extent);
    refuseOutput();
    try (Output output = output()) {
      write(extent, output);
    }
    return ExitCode.CONFORMANT.code();
  }

  private void refuse(Extent extent) {
    if (persons < 1 || persons > MOST) {
      throw new UsageException(PERSONS.with("most", MOST));
    }
    if (!(faults >= 0 && faults <= 1)) {
      throw new UsageException(RATE);
    }
    boolean ordered = !extent.to().isBefore(extent.from());
    if (!ordered || from.isBefore(extent.yearStart()) || extent.to().isAfter(extent.yearEnd())) {
      throw new UsageException(
          DAYS.with(
              Map.of(
                  "start", Text.same(extent.yearStart().toString()),
                  "end", Text.same(extent.yearEnd().toString()))));
    }
    if (!extent.to().isBefore(LocalDate.now(surroundings.clock().withZone(ZoneOffset.UTC)))) {
      throw new UsageException(FUTURE.with("day", extent.to()));
    }
  }

  private void refuseOutput() throws IOException {
    if (isStdout()) {
      if (format == Format.PAGES) {
        throw new UsageException(NO_PAGES);
      }
      if (faults > 0) {
        throw new UsageException(NO_TRUTH);
      }
      return;
    }
    boolean taken = Files.exists(out) && !Files.isDirectory(out);
    if (Files.isDirectory(out)) {
      try (Stream<Path> there = Files.list(out)) {
        taken = there.findAny().isPresent();
      }
    }
    if (taken) {
      throw new UsageException(TAKEN.with("path", out));
    }
  }

  private boolean isStdout() {
    return out.equals(Path.of(STDOUT));
  }

  private Output output() throws IOException {
    if (isStdout()) {
      return Lines.to(surroundings.out());
    }
    Standard standard = Standards.load(Standards.defaultName(), Reading.ADOPTED);
    return new Folder(
        out,
        format != Format.JSONL,
        name -> standard.type(name).map(type -> type.path().substring(1)).orElse(name));
  }

  private void write(Extent extent, Records records) throws IOException {
    if (faults == 0) {
      new Municipality(extent).write(records);
      return;
    }
    Path truth = out.resolveSibling(out.getFileName() + ".truth.jsonl");
    try (Output told = Lines.to(Files.newOutputStream(truth))) {
      new Municipality(extent).write(new Flaws(records, told, faults, seed));
    }
  }
}
