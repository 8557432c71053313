package se.ss12000.conformance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.recording.CaptureConversion;
import se.ss12000.conformance.source.recording.CaptureConversion.Outcome;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/**
 * A recording that is to be made of exchanges which another program saved.
 *
 * @param folder where those are
 * @param recording the file to make
 */
record Conversion(Path folder, Path recording) {
  private static final Text CONVERTED =
      Text.sv("{kept} av {all} utbyten finns nu i {file}; bedöm dem med: ss12000 validate {file}")
          .en(
              "{kept} of {all} exchanges are now in {file}; judge them by: ss12000 validate {file}");
  private static final Text LEFT_OUT =
      Text.sv("utelämnat, som en crawl inte skulle fråga eller som frågades igen senare: {names}")
          .en("left out, as a crawl would not ask it or it was asked again later: {names}");

  /**
   * Makes it.
   *
   * @return what was carried over and what was not, a sentence each
   * @throws SourceException when there is nothing to convert, or the file cannot be made
   */
  List<Text> make(Standard standard, Surroundings surroundings) throws SourceException {
    Outcome outcome =
        CaptureConversion.convert(
            folder, recording, standard, ToolVersion.name(), surroundings.clock().instant());
    Text converted =
        CONVERTED.with(
            Map.of(
                "kept", Text.same(String.valueOf(outcome.kept())),
                "all", Text.same(String.valueOf(outcome.kept() + outcome.leftOut().size())),
                "file", Text.same(recording.toString())));
    Text warning = RecordingOptions.warning(recording);
    return outcome.leftOut().isEmpty()
        ? List.of(converted, warning)
        : List.of(LEFT_OUT.with("names", String.join(", ", outcome.leftOut())), converted, warning);
  }
}
