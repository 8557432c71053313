package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.BooleanSupplier;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.run.Progress;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Tells who waits how far the reading has come, and with {@code --verbose} what was read. */
final class TerminalProgress implements Progress {
  private static final Text READ = Text.sv("{n} poster lästa").en("{n} records read");
  private static final Text AGAIN =
      Text.sv("{n} poster lästa igen, för att peka ut ställena")
          .en("{n} records read again, to find the places");
  private static final Text DOCUMENT =
      Text.sv("{file}: {n} poster av typen {type}").en("{file}: {n} records of type {type}");
  private static final Text INDEX =
      Text.sv("registret över id och det regler minns: {memory} kB i minnet, {disk} kB på disk")
          .en("index of ids and what rules remember: {memory} kB in memory, {disk} kB on disk");
  private static final int KILOBYTE = 1024;
  private static final String ERASE_LINE = "\r\033[K";

  private final PrintWriter err;
  private final Language language;
  private final boolean line;
  private final boolean documents;
  private final BooleanSupplier hidden;

  /**
   * @param line whether to keep one line up to date, which only a terminal can
   * @param documents whether to name each document
   * @param hidden whether the line is somebody else's now
   */
  TerminalProgress(
      PrintWriter err, Language language, boolean line, boolean documents, BooleanSupplier hidden) {
    this.err = err;
    this.hidden = hidden;
    this.language = language;
    this.line = line;
    this.documents = documents;
  }

  @Override
  public void records(long count, boolean again) {
    if (line && !hidden.getAsBoolean()) {
      err.print(ERASE_LINE + (again ? AGAIN : READ).with("n", count).in(language));
      err.flush();
    }
  }

  @Override
  public void document(Envelope document) {
    if (documents) {
      Text text =
          DOCUMENT.with(
              Map.of(
                  "file", Text.same(document.origin().label()),
                  "n", Text.same(Long.toString(document.records())),
                  "type", Text.same(document.type().name())));
      err.println((line ? ERASE_LINE : "") + text.in(language));
      err.flush();
    }
  }

  @Override
  public void index(long inMemory, long onDisk) {
    if (documents) {
      Text text = INDEX.with("memory", kilobytes(inMemory)).with("disk", kilobytes(onDisk));
      err.println((line ? ERASE_LINE : "") + text.in(language));
      err.flush();
    }
  }

  private static long kilobytes(long bytes) {
    return (bytes + KILOBYTE - 1) / KILOBYTE;
  }

  @Override
  public void done() {
    if (line) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
