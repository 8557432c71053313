package se.ss12000.conformance.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.ss12000.conformance.openapi.ApiImport;
import se.ss12000.conformance.openapi.ImportedVersion;
import se.ss12000.conformance.openapi.ImportedVersion.Origin;
import se.ss12000.conformance.openapi.Remark;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.VersionException;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Makes a version folder of an OpenAPI document, and says what became of it. */
final class SchemasImportCommand {
  private static final Text NOT_EMPTY =
      Text.sv("--out: {word} finns redan och är inte en tom mapp")
          .en("--out: {word} exists and is not an empty folder");
  private static final Text UNWRITABLE =
      Text.sv("--out: det går inte att skriva till {word}").en("--out: cannot write to {word}");
  private static final Text READ =
      Text.sv("Läste {file} ({title}, OpenAPI {openapi}), {files} fil(er), {digest}")
          .en("Read {file} ({title}, OpenAPI {openapi}), {files} file(s), {digest}");
  private static final Text WROTE =
      Text.sv("Skrev {out}: {types} entitetstyper, {operations} operationer, {schemas} scheman")
          .en("Wrote {out}: {types} entity types, {operations} operations, {schemas} schemas");
  private static final Text TAKEN_OVER =
      Text.sv(
              "Ur {base}, eftersom OpenAPI inte kan säga det: {references} referensers mål,"
                  + " {meanings} filters innebörd, vad som är personuppgifter, namn på båda"
                  + " språken, formen på en sida, och de kända felen i standarden.")
          .en(
              "From {base}, because OpenAPI cannot say it: the targets of {references} references,"
                  + " the meaning of {meanings} filters, what is personal, names in both languages,"
                  + " the shape of a page, and the known errors of the standard.");
  private static final Text AS_WRITTEN =
      Text.sv("I övrigt gäller det som står i dokumentet, också där standarden läses annorlunda.")
          .en("All else is as the document has it, also where the standard is read otherwise.");
  private static final Text LOST = Text.sv("Inte överfört:").en("Not carried over:");
  private static final Text NOTHING_LOST =
      Text.sv("Allt annat fördes över.").en("Everything else was carried over.");
  private static final Text NEXT =
      Text.sv("Pröva mot den: ss12000 validate --standard {out} MAPP")
          .en("Judge by it: ss12000 validate --standard {out} FOLDER");

  private final Surroundings surroundings;
  private final Language language;

  SchemasImportCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  /**
   * Runs it.
   *
   * @param name what the version is to be called; empty for the name of the folder
   */
  void run(Path document, Path out, String name) throws YamlException {
    refuseFull(out);
    Path folder = out.toAbsolutePath().normalize().getFileName();
    String called = name.isEmpty() && folder != null ? folder.toString() : name;
    try {
      ImportedVersion version = ApiImport.read(document, called);
      Standard standard = version.standard(Reading.ADOPTED);
      write(version.files(), out);
      tell(version, standard, out);
    } catch (VersionException e) {
      throw new UsageException(e.reason());
    }
  }

  private static void refuseFull(Path out) {
    if (!Files.exists(out)) {
      return;
    }
    try (Stream<Path> inside = Files.list(out)) {
      if (inside.findAny().isPresent()) {
        throw new UsageException(NOT_EMPTY.with("word", out));
      }
    } catch (IOException e) {
      throw new UsageException(NOT_EMPTY.with("word", out));
    }
  }

  private static void write(Map<String, byte[]> files, Path out) {
    try {
      Files.createDirectories(out);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(out.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UsageException(UNWRITABLE.with("word", out));
    }
  }

  private void tell(ImportedVersion version, Standard standard, Path out) {
    Origin origin = version.origin();
    PrintWriter page = surroundings.out();
    page.println(
        READ.with("file", origin.file())
            .with("title", (origin.title() + " " + origin.version()).strip())
            .with("openapi", origin.openapi())
            .with("files", origin.parts())
            .with("digest", origin.digest())
            .in(language));
    page.println(
        WROTE
            .with("out", out)
            .with("types", standard.resources().count())
            .with("operations", standard.operations().size())
            .with("schemas", standard.schemas().size())
            .in(language));
    tellTakenOver(origin, page);
    tellLost(version.remarks(), page);
    page.println();
    page.println(NEXT.with("out", out).in(language));
  }

  private void tellTakenOver(Origin origin, PrintWriter page) {
    var text = new Table(surroundings.width());
    text.row("");
    text.row(
        TAKEN_OVER
            .with("base", origin.follows())
            .with("references", origin.references())
            .with("meanings", origin.meanings())
            .in(language));
    text.row(AS_WRITTEN.in(language));
    text.row("");
    text.print(page);
  }

  private void tellLost(List<Remark> remarks, PrintWriter page) {
    page.println((remarks.isEmpty() ? NOTHING_LOST : LOST).in(language));
    for (Remark remark : remarks) {
      page.println("  " + remark.place());
      var table = new Table(surroundings.width());
      table.row("  ", remark.text().in(language));
      table.print(page);
    }
  }
}
