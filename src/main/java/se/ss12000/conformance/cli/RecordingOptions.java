package se.ss12000.conformance.cli;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.recording.RecordingFile;
import se.ss12000.conformance.source.recording.RecordingHead;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Where the exchanges of a crawl are kept. */
final class RecordingOptions {
  private static final Text EXISTS =
      Text.sv("--record: {file} finns redan; ange en ny fil, eller --resume för att fortsätta den")
          .en("--record: {file} exists already; name a new file, or --resume to go on with it");
  private static final Text MISSING =
      Text.sv("--resume: {file} finns inte").en("--resume: {file} does not exist");
  private static final Text BOTH =
      Text.sv("ange --record eller --resume, inte båda").en("give --record or --resume, not both");

  private static final Text NO_RECORD =
      Text.sv("--convert: ange också --record FIL, dit inspelningen ska skrivas")
          .en("--convert: give --record FILE as well, where to write the recording");
  private static final Text NO_FOLDER =
      Text.sv("--convert: {folder} är ingen mapp").en("--convert: {folder} is no folder");
  private static final Text PERSONAL =
      Text.sv("inspelningen {file} innehåller personuppgifter i klartext; bara du kan läsa den")
          .en("the recording {file} holds personal values in clear; only you can read it");

  private static final Text ONLY_FILES =
      Text.sv("--convert frågar ingen tjänst; ange varken adress, --demo, --resume eller --dry-run")
          .en("--convert asks no service; give no address, --demo, --resume or --dry-run");
  private static final Text OTHER_SERVICE =
      Text.sv("--resume: inspelningen är av {recorded}, inte av den tjänst som angavs")
          .en("--resume: the recording is of {recorded}, not of the service that was given");

  @Option(names = "--record", paramLabel = "FILE", descriptionKey = "record")
  @Nullable Path record;

  @Option(names = "--resume", paramLabel = "FILE", descriptionKey = "resume")
  @Nullable Path resume;

  @Option(names = "--convert", paramLabel = "FOLDER", descriptionKey = "convert")
  @Nullable Path convert;

  /**
   * A recording that is open.
   *
   * @param temporary whether nobody asked for it, so that it goes when the run has ended
   */
  record Kept(RecordingFile recording, Path file, boolean temporary) implements Closeable {
    @Override
    public void close() throws IOException {
      recording.close();
      if (temporary) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Refuses what cannot be, before anything is asked. */
  void refuseImpossible() {
    if (record != null && resume != null) {
      throw new UsageException(BOTH);
    }
    if (record != null && Files.exists(record)) {
      throw new UsageException(EXISTS.with("file", record));
    }
    if (resume != null && !Files.exists(resume)) {
      throw new UsageException(MISSING.with("file", resume));
    }
    if (convert != null && record == null) {
      throw new UsageException(NO_RECORD);
    }
    if (convert != null && !Files.isDirectory(convert)) {
      throw new UsageException(NO_FOLDER.with("folder", convert));
    }
  }

  /** What the recording is of that is to be gone on with, if one is. */
  Optional<RecordingHead> resumed() throws SourceException {
    return resume == null ? Optional.empty() : Optional.of(RecordingHead.read(resume));
  }

  /** What another program saved, when nothing is to be asked and that is to be converted. */
  Optional<Conversion> conversion() {
    return convert == null || record == null
        ? Optional.empty()
        : Optional.of(new Conversion(convert, record));
  }

  /** Refuses to convert and to ask a service in one run. */
  void refuseService(boolean asked) {
    if (asked || resume != null) {
      throw new UsageException(ONLY_FILES);
    }
  }

  /** Refuses to go on with a recording at another service. */
  static void refuseOther(URI address, RecordingHead head) {
    if (!address.toString().equals(head.base())) {
      throw new UsageException(OTHER_SERVICE.with("recorded", head.base()));
    }
  }

  /** That a file has to be kept from others. */
  static Text warning(Path file) {
    return PERSONAL.with("file", file);
  }

  Kept open(Standard standard, RecordingHead head) throws IOException, SourceException {
    if (resume != null) {
      return new Kept(RecordingFile.resume(resume, standard), resume, false);
    }
    if (record != null) {
      return new Kept(RecordingFile.create(record, head, standard), record, false);
    }
    Path folder = Files.createTempDirectory("ss12000");
    folder.toFile().deleteOnExit();
    Path file = folder.resolve("crawl.jsonl");
    file.toFile().deleteOnExit();
    return new Kept(RecordingFile.create(file, head, standard), file, true);
  }
}
