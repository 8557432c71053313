package se.ss12000.conformance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The program as its caller meets it: arguments in, exit code and two streams out. */
record Cli(InputStream in, boolean outIsTerminal, boolean errIsTerminal, Map<String, String> env) {
  static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  /** What a caller sees of a run. */
  record Result(int exitCode, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }

    List<String> errLines() {
      return err.lines().toList();
    }
  }

  /** In English, with nothing on standard input and nobody looking. */
  static Cli plain() {
    return new Cli(InputStream.nullInputStream(), false, false, Map.of("LC_ALL", "en_GB.UTF-8"));
  }

  static Result run(String... args) {
    return plain().and(args);
  }

  Cli stdin(String text) {
    return stdin(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  Cli stdin(InputStream stream) {
    return new Cli(stream, outIsTerminal, errIsTerminal, env);
  }

  Cli terminal() {
    return new Cli(in, true, true, env);
  }

  Cli environment(Map<String, String> variables) {
    return new Cli(in, outIsTerminal, errIsTerminal, variables);
  }

  /** Runs it; the program sets the default locale, which is put back. */
  Result and(String... args) {
    Locale before = Locale.getDefault();
    var out = new StringWriter();
    var err = new StringWriter();
    try {
      int code = Main.run(surroundings(new PrintWriter(out), new PrintWriter(err)), args);
      return new Result(code, out.toString(), err.toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  Result and(List<String> args) {
    return and(args.toArray(String[]::new));
  }

  private Surroundings surroundings(PrintWriter out, PrintWriter err) {
    return new Surroundings(in, out, err, outIsTerminal, errIsTerminal, 80, env, CLOCK);
  }

  /** The JSON report of a validation, which is written to a folder and says nothing beside. */
  static String report(Path folder, String options, Object data) throws IOException {
    Path report = folder.resolve("report.json");
    Result result = plain().and(words("validate " + options, "--report", "json=" + report, data));
    assertThat(result.err()).isEmpty();
    return Files.readString(report);
  }

  /** A command line, split at spaces, with arguments behind it that may hold spaces. */
  static List<String> words(String command, Object... more) {
    var words = new ArrayList<>(List.of(command.split(" ", -1)));
    for (Object word : more) {
      words.add(word.toString());
    }
    return words;
  }
}
