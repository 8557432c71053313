package se.ss12000.conformance.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.ss12000.conformance.cli.Main;
import se.ss12000.conformance.cli.Surroundings;

/** A whole run of the program, from arguments to exit code and output. */
record Run(int exitCode, String out, String err) {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final int WIDTH = 80;

  /** Runs the program as it is on the command line, but with a clock that stands still. */
  static Run of(List<String> arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    Locale before = Locale.getDefault();
    try {
      var surroundings =
          new Surroundings(
              InputStream.nullInputStream(),
              new PrintWriter(out),
              new PrintWriter(err),
              false,
              false,
              WIDTH,
              Map.of(),
              Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC));
      int code = Main.run(surroundings, arguments.toArray(String[]::new));
      return new Run(code, out.toString(), err.toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  static Run of(String... arguments) {
    return of(List.of(arguments));
  }

  /** Judges files; in English, with every finding in a JSON report. */
  static Run validate(Object path, List<String> options) {
    var arguments = new ArrayList<>(List.of("validate", "--language", "en", "--max-findings", "0"));
    arguments.addAll(List.of("--report", "json"));
    arguments.addAll(options);
    arguments.add(path.toString());
    return of(arguments);
  }

  /** The JSON report on standard output. */
  JsonNode report() throws JsonProcessingException {
    return JSON.readTree(out);
  }
}
