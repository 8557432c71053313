package se.ss12000.conformance.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Does what most runs do, once each, for the launcher to have Java remember what they load. */
public final class Training {
  private static final int WIDTH = 80;

  private Training() {}

  /**
   * Does it all, and tells nobody.
   *
   * @param args the folder of the samples
   */
  public static void main(String[] args) {
    runs(Path.of(args[0])).forEach(words -> run(words.toArray(String[]::new)));
  }

  /** What most people ask for: sound data and broken, files and services, and help. */
  static List<List<String>> runs(Path samples) {
    String sound = samples.resolve("municipality").toString();
    String broken = samples.resolve("broken").resolve("everything").resolve("delivery").toString();
    Path lone = samples.resolve("rules").resolve("SCH-001").resolve("breaks.json");
    return List.of(
        List.of("validate", Path.of(sound, "rooms.json").toString()),
        List.of("validate", lone.toString()),
        List.of("validate", "--complete", sound),
        List.of("validate", "--complete", broken),
        List.of("validate", "--report=json", "--scenario=C.1", "--complete", broken),
        List.of("crawl", "--demo", "--only=Room", "--lists-only"),
        List.of("--help"));
  }

  static int run(String... args) {
    var nobody = new PrintWriter(Writer.nullWriter());
    return Main.run(
        new Surroundings(
            InputStream.nullInputStream(),
            nobody,
            nobody,
            false,
            false,
            WIDTH,
            Map.of(),
            Clock.systemUTC()),
        args);
  }
}
