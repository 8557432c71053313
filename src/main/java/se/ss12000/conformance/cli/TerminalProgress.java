package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import se.ss12000.conformance.run.Progress;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** One line on a terminal, written over and over. */
final class TerminalProgress implements Progress {
  private static final Text READ = Text.sv("{n} poster lästa").en("{n} records read");
  private static final Text AGAIN =
      Text.sv("{n} poster lästa igen, för att peka ut ställena")
          .en("{n} records read again, to find the places");
  private static final String ERASE_LINE = "\r\033[K";

  private final PrintWriter err;
  private final Language language;

  TerminalProgress(PrintWriter err, Language language) {
    this.err = err;
    this.language = language;
  }

  @Override
  public void records(long count, boolean again) {
    err.print(ERASE_LINE + (again ? AGAIN : READ).with("n", count).in(language));
    err.flush();
  }

  @Override
  public void done() {
    err.print(ERASE_LINE);
    err.flush();
  }
}
