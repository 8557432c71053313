package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import se.ss12000.conformance.report.MalformedReportException;
import se.ss12000.conformance.report.json.JsonReportReader;
import se.ss12000.conformance.report.json.ReadReport;
import se.ss12000.conformance.text.Text;

/** Reads the JSON reports that a command is given. */
final class ReportArguments {
  private static final Text UNREADABLE =
      Text.sv("{file} gick inte att läsa; kontrollera sökvägen")
          .en("{file} could not be read; check the path");
  private static final Text MALFORMED = Text.sv("{file}: {reason}").en("{file}: {reason}");
  private static final Text NOT_UTF8 =
      Text.sv("det är inte text i UTF-8").en("it is not text in UTF-8");

  private ReportArguments() {}

  /**
   * Reads a report.
   *
   * @throws UsageException when it is not there, or no report of ours
   */
  static ReadReport read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      return new JsonReportReader().read(reader);
    } catch (MalformedReportException e) {
      throw malformed(file, e.reason());
    } catch (MalformedInputException e) {
      throw malformed(file, NOT_UTF8);
    } catch (IOException e) {
      throw new UsageException(UNREADABLE.with("file", file));
    }
  }

  private static UsageException malformed(Path file, Text reason) {
    return new UsageException(
        MALFORMED.with(Map.of("file", Text.same(file.toString()), "reason", reason)));
  }
}
