package se.ss12000.conformance.source.recording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

/** Why a recording, or an answer in it, cannot be used. */
final class Reasons {
  static final Text NO_RECORDING =
      Text.sv("{file} är ingen inspelning som den här versionen kan läsa")
          .en("{file} is no recording that this version can read");
  static final Text DAMAGED =
      Text.sv("rad {line} i inspelningen {file} är skadad")
          .en("line {line} of the recording {file} is damaged");
  static final Text OTHER_STANDARD =
      Text.sv("inspelningen {file} gjordes med --standard {recorded}; kör med samma version")
          .en(
              "the recording {file} was made with --standard {recorded}; run with the same version");

  private static final Text THERE_ALREADY =
      Text.sv("{file} finns redan; välj ett annat namn, eller fortsätt den med --resume")
          .en("{file} exists already; choose another name, or go on with it by --resume");
  private static final Text MISSING =
      Text.sv("filen {file} finns inte").en("there is no file {file}");
  private static final Text NO_FOLDER =
      Text.sv("mappen för {file} finns inte").en("the folder for {file} does not exist");
  private static final Text FORBIDDEN =
      Text.sv("{file} får inte öppnas").en("opening {file} is not permitted");
  private static final Text UNUSABLE =
      Text.sv("inspelningen {file} går inte att läsa eller skriva ({kind}); är disken full?")
          .en("the recording {file} cannot be read or written ({kind}); is the disk full?");

  private static final Text NOT_LET_IN =
      Text.sv("tjänsten släppte inte in oss (status {status})")
          .en("the service did not let us in (status {status})");
  private static final Text TOO_BUSY =
      Text.sv("tjänsten hann inte svara (status {status})")
          .en("the service was too busy to answer (status {status})");

  private Reasons() {}

  /**
   * @param writing whether the file was to be made
   */
  static SourceException of(IOException e, Path path, boolean writing) {
    Text reason = reason(e, writing);
    return new SourceException(
        reason.with("file", path.toString()).with("kind", e.getClass().getSimpleName()));
  }

  private static Text reason(IOException e, boolean writing) {
    if (e instanceof FileAlreadyExistsException) {
      return THERE_ALREADY;
    }
    if (e instanceof NoSuchFileException) {
      return writing ? NO_FOLDER : MISSING;
    }
    return e instanceof AccessDeniedException ? FORBIDDEN : UNUSABLE;
  }

  /** Why there is no answer to judge; nothing when there is one. */
  static Text noAnswer(Exchange exchange) {
    if (!exchange.obstacle().isEmpty() || !exchange.question().wantsRecords()) {
      return exchange.obstacle();
    }
    Text reason =
        switch (exchange.status()) {
          case 401, 403 -> NOT_LET_IN;
          case 429, 503 -> TOO_BUSY;
          default -> Text.NONE;
        };
    return reason.with("status", exchange.status());
  }
}
